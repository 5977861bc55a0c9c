// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace ratingdesk {

/// The column of pages at the left of the window: icons and words, or icons alone in a narrow
/// window.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    struct Entry
    {
        QString title;
        QString iconName;
    };
    void setEntries(const std::vector<Entry> &entries);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void applyFolding();
    int unfoldedWidth() const;

    bool m_folded = false;
};

} // namespace ratingdesk
