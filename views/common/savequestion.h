// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ratingdesk {

class Workspace;

/// What to ask for when a file is to be written.
struct SaveQuestion
{
    QString title;
    QString
        filter; ///< as QFileDialog has it, one ending each: "Pictures (*.png);;Drawings (*.svg)"
    QString proposal; ///< a name, or a path
};

/// Asks where to save without stopping the window, and calls `save` with a path that ends in one of
/// the filter's endings: to a file dialog the end of a date in a name ("Report 21.11.2026") is an
/// ending. No file is replaced that was not asked about under the name it will have.
void askWhereToSave(QWidget *parent, Workspace &workspace, const SaveQuestion &question,
                    const std::function<void(const QString &path)> &save);

} // namespace ratingdesk
