// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/organizationform.h"

#include "models/domain/hiddensigns.h"
#include "models/domain/profilelink.h"
#include "models/editing/organizationedit.h"
#include "models/words/domainwords.h"
#include "models/words/portalerrortext.h"
#include "views/organizations/fieldgrid.h"
#include "views/organizations/formfield.h"
#include "views/organizations/nameedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Field = OrganizationField;

/// Replaces the items of a box and keeps its choice.
void refill(QComboBox *box, const std::vector<std::pair<QString, qint64>> &items)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void choose(QComboBox *box, qint64 value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

OrganizationForm::OrganizationForm(FieldWords &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_grid(new FieldGrid(this)),
      m_namesHeading(new QLabel(this)),
      m_namesNote(new QLabel(this)),
      m_registerHeading(new QLabel(this)),
      m_contactsHeading(new QLabel(this)),
      m_linkTitle(new QLabel(this)),
      m_link(new QLabel(this)),
      m_copyLink(new QPushButton(this)),
      m_linkRow(new QWidget(this))
{
    setObjectName(u"organizationForm"_s);
    m_grid->setRowSpacing(0); // every field keeps room for a note
    addSection(m_namesHeading);
    m_namesHeading->setContentsMargins(0, 8, 0, 0); // the note belongs to it
    m_namesNote->setWordWrap(true);
    m_namesNote->setForegroundRole(QPalette::PlaceholderText);
    m_namesNote->setContentsMargins(0, 0, 0, 8);
    m_grid->add(m_namesNote, FieldGrid::Width::Full);
    addName(Field::NameRu, &Organization::nameRu);
    addName(Field::NameBe, &Organization::nameBe);
    addLine(Field::ShortNameRu, &Organization::shortNameRu);
    addLine(Field::ShortNameBe, &Organization::shortNameBe);
    addSection(m_registerHeading);
    m_kind = addChoice(Field::Kind);
    m_register = addChoice(Field::Register);
    m_sphere = addChoice(Field::Sphere);
    m_category = addChoice(Field::Category);
    QLineEdit *unp = addLine(Field::Unp, &Organization::unp);
    addLine(Field::Soato, &Organization::soato);
    addSection(m_contactsHeading);
    NameEdit *address = addName(Field::Address, &Organization::address);
    Q_UNUSED(address)
    addLine(Field::Website, &Organization::website);
    addLine(Field::Phone, &Organization::phone);
    addLine(Field::Email, &Organization::email);

    for (const Field name : {Field::NameRu, Field::NameBe})
        m_fields.value(name)->setRequired(true);
    // What can be wrong with these takes a sentence or two.
    for (const Field checked : {Field::Unp, Field::Website, Field::Email})
        m_fields.value(checked)->setNoteLines(2);

    // What was typed is taken as it is meant; the text itself changes only once one is done.
    connect(unp, &QLineEdit::editingFinished, this,
            [this, unp] { unp->setText(normalizedUnp(unp->text())); });

    auto *linkLayout = new QHBoxLayout(m_linkRow);
    linkLayout->setContentsMargins(0, 0, 0, 0);
    linkLayout->setSpacing(8);
    auto *linkTexts = new QVBoxLayout;
    linkTexts->setSpacing(4);
    linkTexts->addWidget(m_linkTitle);
    linkTexts->addWidget(m_link);
    linkLayout->addLayout(linkTexts, 1);
    linkLayout->addWidget(m_copyLink, 0, Qt::AlignBottom);
    m_link->setTextFormat(Qt::PlainText);
    m_link->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_linkTitle->setBuddy(m_link);
    m_copyLink->setObjectName(u"copyProfileLink"_s);
    m_copyLink->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    connect(m_copyLink, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(profileLink(m_base.id)); });
    m_grid->add(m_linkRow, FieldGrid::Width::Full);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 16, 16);
    layout->addWidget(m_grid);
    layout->addStretch();
    retranslate();
}

void OrganizationForm::addSection(QLabel *heading)
{
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, 8, 0, 8);
    m_grid->add(heading, FieldGrid::Width::Full);
}

void OrganizationForm::addField(Field field, QWidget *editor, bool isWide)
{
    editor->setObjectName(fieldKey(field));
    auto *box = new FormField(editor, this);
    m_fields.insert(field, box);
    m_editors.insert(field, editor);
    m_grid->add(box, isWide ? FieldGrid::Width::Full : FieldGrid::Width::Half);
}

QLineEdit *OrganizationForm::addLine(Field field, QString Organization::*member)
{
    auto *line = new QLineEdit(this);
    addField(field, line);
    m_lines.emplace_back(line, member);
    connect(line, &QLineEdit::textChanged, this, &OrganizationForm::noteEdit);
    return line;
}

NameEdit *OrganizationForm::addName(Field field, QString Organization::*member)
{
    auto *edit = new NameEdit(this);
    addField(field, edit);
    m_names.emplace_back(edit, member);
    connect(edit, &NameEdit::textEdited, this, &OrganizationForm::noteEdit);
    return edit;
}

QComboBox *OrganizationForm::addChoice(Field field)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    addField(field, box);
    connect(box, &QComboBox::currentIndexChanged, this, &OrganizationForm::noteEdit);
    return box;
}

void OrganizationForm::fillChoices()
{
    refill(m_kind,
           {{kindText(OrganizationKind::Body), qint64(OrganizationKind::Body)},
            {kindText(OrganizationKind::Organization), qint64(OrganizationKind::Organization)},
            {kindText(OrganizationKind::Subdivision), qint64(OrganizationKind::Subdivision)}});
    refill(m_register, {{registerText(Register::General), qint64(Register::General)},
                        {registerText(Register::Local), qint64(Register::Local)}});
    std::vector<std::pair<QString, qint64>> spheres{{tr("Not given"), 0}};
    for (const Sphere &sphere : m_words.referenceData().spheres)
        spheres.emplace_back(m_words.sphereName(sphere.id), sphere.id.value());
    refill(m_sphere, spheres);
    fillCategories();
}

/// Those of the chosen sphere; all where none is chosen.
void OrganizationForm::fillCategories()
{
    std::vector<std::pair<QString, qint64>> categories{{tr("Not given"), 0}};
    for (const Category &category : m_words.referenceData().categories) {
        if (!m_edited.sphere || category.sphere == *m_edited.sphere)
            categories.emplace_back(m_words.categoryName(category.id), category.id.value());
    }
    refill(m_category, categories);
}

void OrganizationForm::setOrganization(const Organization &base, const Organization &edited)
{
    const bool isSame = base.id == m_base.id;
    m_base = base;
    m_edited = edited;
    showValues(isSame);
    showState();
}

/// What is being typed for the same organization keeps its spaces until one is done.
void OrganizationForm::showValues(bool isSameOrganization)
{
    m_isShowing = true;
    const auto meant = [this, isSameOrganization](const QLineEdit *line) {
        if (line == m_editors.value(Field::Unp))
            return normalizedUnp(line->text());
        return isSameOrganization ? line->text().trimmed() : line->text();
    };
    for (const auto &[line, member] : m_lines) {
        if (meant(line) != m_edited.*member) {
            line->setText(m_edited.*member);
            line->setCursorPosition(0); // A long value shows its beginning.
        }
    }
    for (const auto &[edit, member] : m_names) {
        if (!isSameOrganization || edit->text().trimmed() != m_edited.*member)
            edit->setText(m_edited.*member);
    }
    choose(m_kind, qint64(m_edited.kind));
    choose(m_register, qint64(m_edited.registerKind));
    choose(m_sphere, m_edited.sphere.value_or(SphereId()).value());
    fillCategories();
    choose(m_category, m_edited.category.value_or(CategoryId()).value());
    m_isShowing = false;

    m_linkRow->setVisible(m_base.id.isValid());
    m_link->setText(profileLinkForPeople(m_base.id));
}

void OrganizationForm::noteEdit()
{
    if (m_isShowing)
        return;
    for (const auto &[line, member] : m_lines)
        m_edited.*member = typedText(line->text());
    for (const auto &[edit, member] : m_names)
        m_edited.*member = typedText(edit->text());
    m_edited.unp = normalizedUnp(m_edited.unp);
    m_edited.kind = OrganizationKind(m_kind->currentData().toInt());
    m_edited.registerKind = Register(m_register->currentData().toInt());
    const SphereId sphere(m_sphere->currentData().toLongLong());
    const auto chosenSphere = sphere.isValid() ? std::optional(sphere) : std::nullopt;
    if (chosenSphere != m_edited.sphere) {
        m_edited.sphere = chosenSphere;
        fillCategories();
    }
    const CategoryId category(m_category->currentData().toLongLong());
    m_edited.category = category.isValid() ? std::optional(category) : std::nullopt;
    showState();
    Q_EMIT editedByUser();
}

bool OrganizationForm::isChanged() const { return !changedFields(m_base, m_edited).empty(); }

std::vector<FieldProblem> OrganizationForm::problems() const { return problemsOf(m_edited); }

void OrganizationForm::showState()
{
    QHash<Field, QString> problemTexts;
    // A form that nobody has begun to fill in is not wrong yet.
    const bool isBegun = m_base.id.isValid() || isChanged();
    for (const FieldProblem &problem : isBegun ? problems() : std::vector<FieldProblem>()) {
        if (!problemTexts.contains(problem.field))
            problemTexts.insert(problem.field, fieldProblemText(problem));
    }
    // Of a new one nothing is saved, so nothing is marked.
    const bool isNew = !m_base.id.isValid();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        field.value()->setChanged(!isNew && differsIn(field.key(), m_base, m_edited));
        field.value()->setProblem(problemTexts.value(field.key()));
    }
    showLengths();
    m_fields.value(Field::Soato)
        ->setNote(m_edited.soato.isEmpty() ? QString() : regionText(m_edited.region()));
}

void OrganizationForm::showLengths()
{
    for (const auto &[field, text] : {std::pair{Field::NameRu, m_edited.nameRu},
                                      {Field::NameBe, m_edited.nameBe},
                                      {Field::ShortNameRu, m_edited.shortNameRu},
                                      {Field::ShortNameBe, m_edited.shortNameBe},
                                      {Field::Address, m_edited.address}})
        m_fields.value(field)->setLength(text.size(), longestName);
}

/// An empty list explains itself: here it cannot be filled.
void OrganizationForm::showSphereNote()
{
    const bool hasNone = m_words.isKnown() && m_words.referenceData().spheres.empty();
    // It stays, so that it must not lie over what follows.
    m_fields.value(Field::Sphere)->setNoteLines(hasNone ? 4 : 1);
    m_fields.value(Field::Sphere)
        ->setNote(hasNone ? tr("There are no spheres in this portal yet. Its operator adds them on "
                               "the command line: ratingdesk spheres create.")
                          : QString());
}

void OrganizationForm::setReadOnly(bool isReadOnly)
{
    for (const auto &[line, member] : m_lines)
        line->setReadOnly(isReadOnly);
    for (const auto &[edit, member] : m_names)
        edit->setReadOnly(isReadOnly);
    for (QComboBox *box : {m_kind, m_register, m_sphere, m_category})
        box->setEnabled(!isReadOnly);
}

void OrganizationForm::focusFirstField() { focusField(Field::NameRu); }

void OrganizationForm::focusField(Field field)
{
    m_editors.value(field)->setFocus(Qt::OtherFocusReason);
}

void OrganizationForm::refreshWords() { retranslate(); }

void OrganizationForm::retranslate()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setTitle(fieldTitle(field.key()));
    m_namesHeading->setText(tr("Names"));
    m_namesNote->setText(tr("* At least one of the two full names is required."));
    m_registerHeading->setText(tr("In the register"));
    m_contactsHeading->setText(tr("Contacts"));
    m_linkTitle->setText(tr("Profile link"));
    m_link->setAccessibleName(tr("Profile link"));
    m_copyLink->setText(tr("Copy"));
    m_copyLink->setToolTip(tr("Copy the link in the form that codes and browsers use"));
    m_copyLink->setAccessibleName(tr("Copy the profile link"));
    fillChoices();
    showSphereNote();
    showValues(true);
    showState();
}

void OrganizationForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ratingdesk
