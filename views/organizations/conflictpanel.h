// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/editconflict.h"
#include "models/words/fieldwords.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace ratingdesk {

/// Someone else changed the same fields in the meantime: shows mine and theirs of each, and lets
/// one choose. Stands in place above the form.
class ConflictPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictPanel(const FieldWords &words, QWidget *parent = nullptr);

    void showConflict(const EditConflict &conflict);
    const Organization &theirs() const { return m_conflict.theirs(); }
    const std::vector<OrganizationField> &fields() const { return m_conflict.fields(); }

Q_SIGNALS:
    void chosen(ratingdesk::OrganizationField field, bool isMine);
    /// Save with the choices made.
    void accepted();
    /// Go on editing; the choice comes again with the next save.
    void postponed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showChoices();
    QString authorText(OrganizationField field) const;
    QRadioButton *addChoice(QVBoxLayout *layout, const QString &who, OrganizationField field,
                            const Organization &organization);

    const FieldWords &m_words;
    EditConflict m_conflict{{}, {}, {}};
    std::vector<std::pair<QRadioButton *, QRadioButton *>>
        m_choices; ///< mine and theirs, per field
    QWidget *m_content = nullptr;
};

} // namespace ratingdesk
