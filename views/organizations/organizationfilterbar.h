// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/organizationfilter.h"
#include "models/words/fieldwords.h"

#include <QWidget>

class QLineEdit;

namespace ratingdesk {

class FilterChip;

/// The search field and the filter chips above the tree: what a person wants to see of the
/// register.
class OrganizationFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationFilterBar(const FieldWords &words, QWidget *parent = nullptr);

    OrganizationFilter filter() const;
    void clear();
    void focusSearch();
    /// Goes on in the search field with what was typed elsewhere.
    void search(const QString &text);
    /// The reference data or the language of the words are others now.
    void refreshWords();

Q_SIGNALS:
    void filterChanged();
    /// Enter in the search field.
    void accepted();
    /// Down in the search field: on to what was found.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const FieldWords &m_words;
    QLineEdit *m_search;
    FilterChip *m_kinds;
    FilterChip *m_states;
    FilterChip *m_regions;
    FilterChip *m_spheres;
    FilterChip *m_registers;
};

} // namespace ratingdesk
