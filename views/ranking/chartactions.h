// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/portalerror.h"

#include <QAction>
#include <QObject>

class QPrinter;

namespace ratingdesk {

class RankingExport;

/// What one does with the chart as a whole: copy it as a picture, save it, print it.
class ChartActions : public QObject
{
    Q_OBJECT

public:
    ChartActions(RankingExport &files, QWidget *parent);

    QList<QAction *> all() { return {&m_copy, &m_save, &m_print}; }
    QAction &copy() { return m_copy; }
    QAction &print() { return m_print; }
    void retranslate();

    /// On one page, as often as the printer is told to.
    Result<void> printOn(QPrinter &printer) const;

Q_SIGNALS:
    void done(const QString &message);
    /// Printed into that file.
    void saved(const QString &path);
    void failed(const ratingdesk::PortalError &error);

private:
    void copyPicture();
    void askHowToPrint();

    RankingExport &m_files;
    QWidget *m_parent;
    QAction m_copy;
    QAction m_save;
    QAction m_print;
};

} // namespace ratingdesk
