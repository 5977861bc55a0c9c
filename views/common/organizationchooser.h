// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ratingdesk {

class Workspace;

/// One organization, found by typing a part of its name: a search field over a list of what fits
/// best. The list is worked from the field: arrows choose in it, Enter takes what is chosen.
class OrganizationChooser : public QWidget
{
    Q_OBJECT

public:
    /// Which of the active organizations can be chosen.
    using Filter = std::function<bool(OrganizationId organization)>;

    explicit OrganizationChooser(Workspace &workspace, QWidget *parent = nullptr);

    /// `search` and `list` as their labels and for screen readers.
    void setTexts(const QString &searchLabel, const QString &search, const QString &list);
    /// What is listed first while nothing is typed and stands for no organization; empty: nothing.
    void setTopText(const QString &text) { m_topText = text; }
    /// Empties the field and puts the cursor there. `first` are offered while nothing is typed.
    void begin(Filter filter, std::vector<OrganizationId> first);

    QLineEdit *search() const { return m_search; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(std::optional<ratingdesk::OrganizationId> organization);
    /// Another text is typed: nothing is chosen any more, unless chosen() follows.
    void cleared();
    /// Enter.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void tellApart();
    QString nameOf(OrganizationId organization) const;
    std::vector<OrganizationId> sortedByName(std::vector<OrganizationId> organizations) const;

    Workspace &m_workspace;
    QString m_topText;
    Filter m_filter;
    std::vector<OrganizationId> m_first;
    QLabel *m_label;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace ratingdesk
