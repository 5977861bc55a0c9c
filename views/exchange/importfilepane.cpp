// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importfilepane.h"

#include "models/domain/organization.h"
#include "models/editing/organizationimporter.h"
#include "models/words/exchange/importtext.h"
#include "views/common/emptystate.h"
#include "views/exchange/importcolumntable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <climits>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr std::array encodings{"UTF-8"_L1,      "windows-1251"_L1,   "IBM866"_L1,   "KOI8-R"_L1,
                               "ISO-8859-5"_L1, "x-mac-cyrillic"_L1, "UTF-16LE"_L1, "UTF-16BE"_L1};

const QStringList idFields{u"id"_s, u"parent"_s};

void select(QComboBox &box, const QVariant &value)
{
    const int index = box.findData(value);
    box.setCurrentIndex(std::max(0, index));
}

/// A label above its field.
template <class Field>
QWidget *labelled(const QString &text, Field *field, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *label = new QLabel(text, widget);
    label->setBuddy(field);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field);
    return widget;
}

} // namespace

ImportFilePane::ImportFilePane(OrganizationImporter &importer, QWidget *parent)
    : QWidget(parent),
      m_importer(importer),
      m_nothing(new EmptyState(u"document-import"_s, this)),
      m_file(new QWidget(this)),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(tr("Choose a file…"), this)),
      m_facts(new QLabel(this)),
      m_room(new QWidget(this)),
      m_encoding(new QComboBox(this)),
      m_delimiter(new QComboBox(this)),
      m_sheet(new QComboBox(this)),
      m_heading(new QSpinBox(this)),
      m_columns(new ImportColumnTable(this)),
      m_details(new QWidget(this)),
      m_entities(new QCheckBox(tr("Signs of web pages such as &&quot; are what they mean"), this)),
      m_spaces(new QCheckBox(tr("Several spaces are one"), this)),
      m_surplus(
          new QCheckBox(tr("Surplus separators belong to the text of the last column"), this)),
      m_added(new QSpinBox(this)),
      m_load(new QPushButton(tr("Load choices…"), this)),
      m_save(new QPushButton(tr("Save choices…"), this))
{
    m_path->setReadOnly(true);
    m_path->setFocusPolicy(Qt::ClickFocus);
    m_path->setObjectName(u"importPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_nothing->setText(tr("A table of organizations, in CSV, XLSX or ODS, one row of which names "
                          "the columns. It can also be dropped here. Nothing is changed before "
                          "you have seen what would become of every row."));
    m_nothing->setActionText(tr("Choose a file…"));
    m_browse->setObjectName(u"importBrowse"_s);
    m_browse->setIcon(QIcon::fromTheme(u"document-open"_s));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(u"importFacts"_s);
    m_load->setObjectName(u"loadMapping"_s);
    m_save->setObjectName(u"saveMapping"_s);
    m_load->setToolTip(tr("Takes what columns mean from a file, as the command line reads it"));
    m_save->setToolTip(
        tr("Keeps what was chosen here in a file, which the command line takes with --mapping"));
    m_form = makeFormRow();

    auto *file = new QHBoxLayout(m_file);
    file->setContentsMargins(0, 0, 0, 0);
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    auto *added = new QHBoxLayout;
    auto *addedLabel = new QLabel(tr("Added to every id"), this);
    addedLabel->setBuddy(m_added);
    m_added->setRange(0, 1'000'000'000);
    m_added->setObjectName(u"importAdded"_s);
    m_added->setToolTip(tr("So that ids of another system do not meet those of the portal"));
    added->setSpacing(8);
    added->addWidget(addedLabel);
    added->addWidget(m_added);
    added->addStretch(1);
    added->addWidget(m_load);
    added->addWidget(m_save);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(4);
    auto *checks = new QHBoxLayout;
    checks->setSpacing(16);
    for (QCheckBox *box : {m_spaces, m_entities, m_surplus})
        checks->addWidget(box);
    checks->addStretch(1);
    details->addLayout(checks);
    details->addLayout(added);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_file);
    layout->addWidget(m_facts);
    layout->addWidget(m_form);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_room, 1);
    layout->addWidget(m_details);

    connect(m_nothing, &EmptyState::actionTriggered, this, &ImportFilePane::fileWanted);
    connect(m_browse, &QPushButton::clicked, this, &ImportFilePane::fileWanted);
    connect(m_load, &QPushButton::clicked, this, &ImportFilePane::mappingWanted);
    connect(m_save, &QPushButton::clicked, this, &ImportFilePane::mappingSaveWanted);
    connect(m_columns, &ImportColumnTable::chosenChanged, this, &ImportFilePane::mappingChosen);
    for (QCheckBox *box : {m_spaces, m_entities, m_surplus})
        connect(box, &QCheckBox::clicked, this, &ImportFilePane::mappingChosen);
    connect(m_added, &QSpinBox::editingFinished, this, &ImportFilePane::mappingChosen);
    showState();
}

QWidget *ImportFilePane::makeFormRow()
{
    auto *form = new QWidget(this);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItem(tr("found out"), QString());
    for (const QLatin1StringView name : encodings)
        m_encoding->addItem(name, QString(name));
    m_delimiter->setObjectName(u"importDelimiter"_s);
    m_delimiter->addItem(tr("found out"), 0);
    m_delimiter->addItem(tr("comma ,"), int(','));
    m_delimiter->addItem(tr("semicolon ;"), int(';'));
    m_delimiter->addItem(tr("tab"), int('\t'));
    m_delimiter->addItem(tr("bar |"), int('|'));
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setMinimumContentsLength(20);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_heading->setObjectName(u"importHeading"_s);
    m_heading->setRange(0, INT_MAX);
    m_heading->setSpecialValueText(tr("found out"));
    m_heading->setKeyboardTracking(false);

    m_textForm = new QWidget(form);
    auto *text = new QHBoxLayout(m_textForm);
    text->setContentsMargins(0, 0, 0, 0);
    text->setSpacing(16);
    text->addWidget(labelled(tr("Encoding"), m_encoding, form));
    text->addWidget(labelled(tr("Between the fields"), m_delimiter, form));
    m_sheetForm = labelled(tr("Sheet"), m_sheet, form);
    auto *layout = new QHBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_textForm);
    layout->addWidget(m_sheetForm);
    layout->addWidget(labelled(tr("Row that names the columns"), m_heading, form));
    layout->addStretch(1);
    for (QComboBox *box : {m_encoding, m_delimiter, m_sheet})
        connect(box, &QComboBox::activated, this, &ImportFilePane::choose);
    connect(m_heading, &QSpinBox::valueChanged, this, &ImportFilePane::choose);
    return form;
}

void ImportFilePane::choose()
{
    TableOptions options = m_importer.options();
    options.encoding = m_encoding->currentData().toString();
    options.delimiter.reset();
    if (const int delimiter = m_delimiter->currentData().toInt(); delimiter != 0)
        options.delimiter = static_cast<char>(delimiter);
    options.sheet = m_sheet->currentData().toString();
    options.headingRow.reset();
    if (m_heading->value() > 0)
        options.headingRow = m_heading->value();
    Q_EMIT optionsChosen(options);
}

void ImportFilePane::showState()
{
    using State = OrganizationImporter::State;
    const bool hasFile = !m_importer.path().isEmpty();
    const auto table = m_importer.table();
    m_path->setText(QDir::toNativeSeparators(m_importer.path()));
    m_nothing->setVisible(!hasFile);
    m_file->setVisible(hasFile);
    m_form->setVisible(hasFile);
    m_room->setVisible(hasFile && !table);
    m_columns->setVisible(table != nullptr);
    m_details->setVisible(table != nullptr);
    m_facts->setVisible(table != nullptr);
    const bool isFree = m_importer.state() != State::Importing;
    for (QWidget *part :
         {static_cast<QWidget *>(m_browse), m_form, static_cast<QWidget *>(m_columns), m_details})
        part->setEnabled(isFree);
    if (table.get() == m_shown)
        return;
    m_shown = table.get();
    showFacts();
    if (table) {
        m_columns->setTable(*table);
        setMapping(m_importer.mapping());
    }
}

void ImportFilePane::showFacts()
{
    const auto table = m_importer.table();
    const TableOptions &options = m_importer.options();
    const QSignalBlocker heading(m_heading);
    select(*m_encoding, options.encoding);
    select(*m_delimiter, int(options.delimiter.value_or('\0')));
    m_heading->setValue(options.headingRow.value_or(0));
    if (!table)
        return;
    const TableFacts &facts = table->facts();
    m_textForm->setVisible(facts.form == TableForm::Csv);
    m_sheetForm->setVisible(facts.form != TableForm::Csv);
    m_sheet->clear();
    m_sheet->addItem(tr("found out"), QString());
    for (const QString &sheet : facts.sheets)
        m_sheet->addItem(excerpt(sheet), sheet);
    select(*m_sheet, options.sheet);
    QStringList lines = assumptions(*table);
    lines += tr("%Ln row(s) below the heading.", nullptr, static_cast<int>(table->size()));
    m_facts->setText(lines.join(u' '));
}

void ImportFilePane::setMapping(const ImportMapping &mapping)
{
    m_columns->setMapping(mapping);
    m_entities->setChecked(mapping.decodeEntities);
    m_spaces->setChecked(mapping.collapseSpaces);
    m_surplus->setChecked(mapping.joinSurplus);
    qint64 added = 0;
    for (const QString &field : idFields)
        added = std::max(added, mapping.fields.value(field).add);
    m_added->setValue(static_cast<int>(std::min<qint64>(added, m_added->maximum())));
}

ImportMapping ImportFilePane::mapping() const
{
    ImportMapping mapping = m_importer.mapping();
    mapping.decodeEntities = m_entities->isChecked();
    mapping.collapseSpaces = m_spaces->isChecked();
    mapping.joinSurplus = m_surplus->isChecked();
    // Constants, values to be replaced and the like stay as a loaded file has them.
    const QMap<QString, QString> chosen = m_columns->chosen();
    for (const QString &field : importFields(ImportSubject::Organizations)) {
        if (chosen.contains(field)) {
            FieldRule &rule = mapping.fields[field];
            rule.column = chosen.value(field);
            rule.constant.clear();
        } else if (!mapping.fields.value(field).column.isEmpty()) {
            mapping.fields.remove(field);
        }
    }
    for (const QString &field : idFields) {
        const auto rule = mapping.fields.find(field);
        if (rule != mapping.fields.end())
            rule->add = m_added->value();
    }
    return mapping;
}

} // namespace ratingdesk
