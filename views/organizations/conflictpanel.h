// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/organizationedit.h"
#include "models/portal/journalvalues.h"
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

    /// `mine` is the whole edit, `theirs` what stands in the portal now. Choices that were made
    /// before between the same two values are kept.
    void showConflict(const MergedEdit &edit, const Organization &mine, const Organization &theirs);
    /// The organization's latest entries, newest first: tells who changed the fields, and when.
    void setHistory(const std::vector<JournalEntry> &entries);
    const Organization &theirs() const { return m_theirs; }
    const std::vector<OrganizationField> &fields() const { return m_fields; }
    /// What was merged, with the choices that are made now.
    Organization chosen() const;
    void choose(OrganizationField field, bool isMine);

Q_SIGNALS:
    /// Save with the choices made.
    void accepted();
    /// Go on editing; the choice comes again with the next save.
    void postponed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QString authorText(OrganizationField field) const;
    QRadioButton *addChoice(QVBoxLayout *layout, const QString &who, OrganizationField field,
                            const Organization &organization);

    const FieldWords &m_words;
    Organization m_merged;
    Organization m_mine;
    Organization m_theirs;
    std::vector<OrganizationField> m_fields;
    std::vector<OrganizationField> m_taken;
    std::vector<bool> m_isMine; ///< the choice, per field
    std::vector<JournalEntry> m_history;
    QWidget *m_content = nullptr;
};

} // namespace ratingdesk
