// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/words/fieldwords.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ratingdesk {

class FieldGrid;
class FormField;
class NameEdit;

/// All fields of an organization, checked while one types. Knows what is saved and what is not, but
/// does not save.
class OrganizationForm : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationForm(FieldWords &words, QWidget *parent = nullptr);

    /// `base` is what is saved; fields of `edited` that differ from it are marked.
    void setOrganization(const Organization &base, const Organization &edited);
    /// As typed, in canonical form.
    const Organization &edited() const { return m_edited; }
    const Organization &base() const { return m_base; }
    bool isChanged() const;
    std::vector<FieldProblem> problems() const;
    void setReadOnly(bool isReadOnly);
    /// The reference data or the language of `words` are others now.
    void refreshWords();
    void focusFirstField();
    void focusField(OrganizationField field);

Q_SIGNALS:
    void editedByUser();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(OrganizationField field, QString Organization::*member);
    NameEdit *addName(OrganizationField field, QString Organization::*member);
    QComboBox *addChoice(OrganizationField field);
    void addField(OrganizationField field, QWidget *editor, bool isWide = false);
    void addSection(QLabel *heading);
    void fillChoices();
    void fillCategories();
    void showValues(bool isSameOrganization);
    void showState();
    void noteEdit();
    void showLengths();
    void showSphereNote();
    void retranslate();

    FieldWords &m_words;
    Organization m_base;
    Organization m_edited;
    bool m_isShowing = false;

    FieldGrid *m_grid;
    QHash<OrganizationField, FormField *> m_fields;
    QHash<OrganizationField, QWidget *> m_editors;
    std::vector<std::pair<QLineEdit *, QString Organization::*>> m_lines;
    std::vector<std::pair<NameEdit *, QString Organization::*>> m_names;
    QComboBox *m_kind;
    QComboBox *m_register;
    QComboBox *m_sphere;
    QComboBox *m_category;
    QLabel *m_namesHeading;
    QLabel *m_namesNote;
    QLabel *m_registerHeading;
    QLabel *m_contactsHeading;
    QLabel *m_linkTitle;
    QLabel *m_link;
    QPushButton *m_copyLink;
    QWidget *m_linkRow;
};

} // namespace ratingdesk
