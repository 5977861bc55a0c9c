// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/exportdialog.h"

#include "models/exchange/organizationexport.h"
#include "models/exchange/registerfile.h"
#include "models/portal/inbackground.h"
#include "models/words/exchange/reportfile.h"
#include "views/common/messagebar.h"
#include "views/common/openingoffer.h"
#include "views/common/savequestion.h"
#include "views/common/workspace.h"
#include "views/exchange/workline.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

using Organizations = std::shared_ptr<const std::vector<Organization>>;
/// How many were written.
using Written = tl::expected<int, OutputFile::Error>;

std::optional<Written> writeFile(const QString &path, OutputForm form, const QString &sheet,
                                 const Organizations &organizations, const ReferenceData &reference,
                                 const std::function<bool(int, int)> &progress)
{
    auto file = OutputFile::open(path, organizationExportColumns(), {}, form);
    if (!file)
        return Written(tl::unexpected(file.error()));
    const auto total = static_cast<int>(organizations->size());
    const auto isWhole =
        writeOrganizations(*file, form, sheet, *organizations, reference, [&](qint64 done) {
            constexpr qint64 mask = 0xff;
            return (done & mask) != 0 || progress(static_cast<int>(done), total);
        });
    if (!isWhole)
        return Written(
            tl::unexpected(OutputFile::Error{OutputRefusal::Unwritable, isWhole.error()}));
    if (!*isWhole)
        return {};
    if (const auto named = file->commit(); !named)
        return Written(tl::unexpected(named.error()));
    return Written(total);
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, std::vector<OrganizationId> found,
                           std::vector<OrganizationId> selected, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_found(std::move(found)),
      m_selected(std::move(selected)),
      m_message(new MessageBar(this)),
      m_opening(new OpeningOffer(*m_message, workspace)),
      m_scope(new QButtonGroup(this)),
      m_below(new QCheckBox(tr("and everything below"), this)),
      m_form(new QComboBox(this)),
      m_work(new WorkLine(this)),
      m_write(new QPushButton(tr("Export…"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export organizations"));
    m_message->setObjectName(u"exportMessage"_s);
    m_form->setObjectName(u"exportForm"_s);
    m_form->addItem(tr("Spreadsheet (XLSX)"), static_cast<int>(OutputForm::Spreadsheet));
    m_form->addItem(tr("CSV for Excel: a double click opens it right"),
                    static_cast<int>(OutputForm::CsvForExcel));
    m_form->addItem(tr("CSV for other programs: commas, UTF-8"), static_cast<int>(OutputForm::Csv));
    auto *formLabel = new QLabel(tr("As"), this);
    formLabel->setBuddy(m_form);
    m_write->setObjectName(u"exportWrite"_s);
    m_write->setDefault(true);
    m_close->setAutoDefault(false);
    m_below->setObjectName(u"exportBelow"_s);
    m_below->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    const auto add = [&](Scope scope, const QString &text, bool isPossible) {
        auto *button = new QRadioButton(text, this);
        button->setEnabled(isPossible);
        m_scope->addButton(button, scope);
        layout->addWidget(button);
        if (isPossible)
            button->setChecked(true);
    };
    add(Everything,
        tr("All %Ln organization(s)", nullptr, static_cast<int>(workspace.organizations().size())),
        true);
    add(Found,
        tr("The %Ln that the search and the filters found", nullptr,
           static_cast<int>(m_found.size())),
        !m_found.empty());
    add(Selected, tr("The %Ln selected", nullptr, static_cast<int>(m_selected.size())),
        !m_selected.empty());
    // One is nearly always selected, and seldom what is meant.
    if (m_selected.size() == 1)
        m_scope->button(m_found.empty() ? Everything : Found)->setChecked(true);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(24, 0, 0, 0);
    below->addWidget(m_below);
    layout->addLayout(below);
    layout->addSpacing(8);
    layout->addWidget(formLabel);
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_work, 1);
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    resize(640, 360);

    connect(m_scope, &QButtonGroup::idClicked, this, &ExportDialog::showState);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::askWhere);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_work, &WorkLine::cancelled, this, [this] {
        if (m_cancel)
            m_cancel();
    });
    showState();
}

void ExportDialog::showState()
{
    const bool isFree = !m_cancel;
    m_below->setEnabled(isFree && m_scope->checkedId() == Selected);
    m_form->setEnabled(isFree);
    m_write->setEnabled(isFree);
}

/// Nothing: all.
std::optional<std::vector<OrganizationId>> ExportDialog::chosen() const
{
    if (m_scope->checkedId() == Everything)
        return {};
    if (m_scope->checkedId() == Found)
        return m_found;
    if (!m_below->isChecked())
        return m_selected;
    QSet<OrganizationId> seen;
    std::vector<OrganizationId> all;
    for (const OrganizationId selected : m_selected) {
        for (const OrganizationId each : m_workspace.organizations().subtreeOf(selected)) {
            if (!seen.contains(each))
                all.push_back(each);
            seen.insert(each);
        }
    }
    return all;
}

void ExportDialog::askWhere()
{
    const bool isSpreadsheet =
        m_form->currentData().toInt() == static_cast<int>(OutputForm::Spreadsheet);
    askWhereToSave(this, m_workspace,
                   {tr("Save the organizations"),
                    isSpreadsheet ? tr("Spreadsheets (*.xlsx)") : tr("Tables (*.csv)"),
                    isSpreadsheet ? tr("Organizations.xlsx") : tr("Organizations.csv")},
                   [this](const QString &path) { write(path); });
}

void ExportDialog::write(const QString &path)
{
    m_message->hide();
    m_opening->withdraw();
    m_work->start(tr("Loading the organizations"));
    auto organizations =
        converted(m_workspace.source().organizations(chosen()), [](const auto &found) {
            return std::make_shared<const std::vector<Organization>>(found);
        });
    auto both = allOf(m_workspace.source().referenceData(), organizations);
    m_cancel = [both, organizations]() mutable {
        both.cancel();
        organizations.cancel();
    };
    showState();
    const auto form = static_cast<OutputForm>(m_form->currentData().toInt());
    using Both = std::tuple<ReferenceData, Organizations>;
    m_question.ask(both, this, [this, path, form](const Result<Both> &all) {
        if (!all) {
            m_message->showError(all.error());
            conclude();
            return;
        }
        m_work->start(tr("Writing the file"));
        Future<Written> writing = inBackgroundStepwise(
            [path, form, sheet = tr("Organizations"), reference = std::get<0>(*all),
             found = std::get<1>(*all)](const std::function<bool(int, int)> &progress) {
                return writeFile(path, form, sheet, found, reference, progress);
            });
        m_cancel = [writing]() mutable { writing.cancel(); };
        m_question.ask(writing, this, [this, path](const Result<Written> &written) {
            if (!written) {
                m_message->showError(written.error());
            } else if (!*written) {
                m_message->showMessage(MessageBar::Kind::Error,
                                       outputErrorText(path, written->error()));
            } else {
                m_message->showMessage(
                    MessageBar::Kind::Information,
                    tr("%Ln organization(s) written to “%1”.", nullptr, **written).arg(path));
                m_opening->offer(path);
            }
            conclude();
        });
    });
}

void ExportDialog::conclude()
{
    m_cancel = {};
    m_work->stop();
    showState();
    Q_EMIT concluded();
}

/// Escape breaks off what is going on first.
void ExportDialog::reject()
{
    if (m_cancel)
        m_cancel();
    else
        QDialog::reject();
}

} // namespace ratingdesk
