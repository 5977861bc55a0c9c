// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importdialog.h"

#include "models/domain/hiddensigns.h"
#include "models/exchange/importmappingwriter.h"
#include "models/portal/inbackground.h"
#include "models/words/exchange/importtext.h"
#include "models/words/exchange/reportfile.h"
#include "models/words/portalerrortext.h"
#include "views/common/messagebar.h"
#include "views/common/openingoffer.h"
#include "views/common/savequestion.h"
#include "views/common/workspace.h"
#include "views/exchange/importfilepane.h"
#include "views/exchange/importrowspane.h"
#include "views/exchange/workline.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr QSize usualSize(1120, 700);
constexpr int largestSide = 10'000;

QString localFileOf(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

QJsonObject ImportMemory::state() const
{
    return {{u"layouts"_s, mappings.state()}, {u"dialog"_s, dialog}};
}

void ImportMemory::restore(const QJsonObject &state)
{
    mappings.restore(state.value(u"layouts"_s).toArray());
    dialog = state.value(u"dialog"_s).toObject();
}

ImportDialog::ImportDialog(Workspace &workspace, ImportMemory &memory, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_memory(memory),
      m_importer(new OrganizationImporter(workspace.source(), workspace.editing().changes(),
                                          workspace.actor(), portalErrorText, this)),
      m_steps(new QLabel(this)),
      m_message(new MessageBar(this)),
      m_opening(new OpeningOffer(*m_message, workspace)),
      m_stack(new QStackedWidget(this)),
      m_file(new ImportFilePane(*m_importer, this)),
      m_rows(new ImportRowsPane(*m_importer, this)),
      m_result(new QLabel(this)),
      m_showNew(new QPushButton(tr("Show the new organizations"), this)),
      m_work(new WorkLine(this)),
      m_report(new QPushButton(tr("Save report…"), this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import organizations"));
    setAcceptDrops(true);
    m_steps->setTextFormat(Qt::RichText); // our own words only
    m_message->setClosable(true);
    m_message->setObjectName(u"importMessage"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"importResult"_s);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_showNew->setObjectName(u"showNew"_s);
    m_report->setObjectName(u"saveReport"_s);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_close->setObjectName(u"importClose"_s);
    for (QPushButton *button : {m_report, m_back, m_close, m_showNew})
        button->setAutoDefault(false);
    m_next->setDefault(true);

    auto *result = new QWidget(this);
    auto *resultLayout = new QVBoxLayout(result);
    resultLayout->setContentsMargins(0, 0, 0, 0);
    resultLayout->setSpacing(16);
    resultLayout->addWidget(m_result);
    resultLayout->addWidget(m_showNew, 0, Qt::AlignLeft);
    resultLayout->addStretch(1);
    m_stack->addWidget(m_file);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(result);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_report);
    buttons->addWidget(m_work, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_steps);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    const QSize size(memory.dialog.value(u"width"_s).toInt(),
                     memory.dialog.value(u"height"_s).toInt());
    const bool isSensible = size.width() > 0 && size.height() > 0 && size.width() < largestSide &&
                            size.height() < largestSide;
    resize(isSensible ? size : usualSize);
    m_rows->restoreState(memory.dialog.value(u"rows"_s).toObject());

    connect(m_file, &ImportFilePane::fileWanted, this, &ImportDialog::askForFile);
    connect(m_file, &ImportFilePane::mappingWanted, this, &ImportDialog::askForMapping);
    connect(m_file, &ImportFilePane::mappingSaveWanted, this, &ImportDialog::saveMapping);
    connect(m_file, &ImportFilePane::optionsChosen, this, [this](const TableOptions &options) {
        m_message->hide();
        m_importer->read(m_importer->path(), options);
    });
    connect(m_file, &ImportFilePane::mappingChosen, this, [this] {
        m_message->hide();
        m_importer->setMapping(m_file->mapping());
    });
    connect(m_report, &QPushButton::clicked, this, &ImportDialog::saveReport);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_showNew, &QPushButton::clicked, this, [this] {
        Q_EMIT organizationsRequested(m_importer->created());
        accept();
    });
    connect(m_work, &WorkLine::cancelled, m_importer, &OrganizationImporter::cancel);
    connect(m_message, &MessageBar::actionTriggered, this, &ImportDialog::followOffer);
    connectImporter();
    showState();
}

ImportDialog::~ImportDialog()
{
    m_memory.dialog = {
        {u"width"_s, width()}, {u"height"_s, height()}, {u"rows"_s, m_rows->saveState()}};
}

void ImportDialog::connectImporter()
{
    connect(m_importer, &OrganizationImporter::stateChanged, this, &ImportDialog::showState);
    connect(m_importer, &OrganizationImporter::progressed, m_work, &WorkLine::setProgress);
    connect(m_importer, &OrganizationImporter::fileRead, this, [this] {
        // What was chosen for such a file before is chosen again.
        const auto known =
            m_wanted ? m_wanted : m_memory.mappings.mappingFor(m_importer->table()->columns());
        m_wanted.reset();
        if (known) {
            m_importer->setMapping(*known);
            m_file->setMapping(m_importer->mapping());
        }
    });
    connect(m_importer, &OrganizationImporter::fileRefused, this, [this](const TableError &error) {
        m_message->showMessage(MessageBar::Kind::Error, tableErrorText(error));
        say(Offer::None, {});
    });
    connect(m_importer, &OrganizationImporter::mappingRefused, this,
            [this](const MappingError &error) {
                m_message->showMessage(MessageBar::Kind::Error, mappingErrorText(error));
                say(Offer::None, {});
                show(Step::File);
            });
    connect(m_importer, &OrganizationImporter::portalRefused, this,
            [this](const PortalError &error) {
                m_message->showError(error);
                // What is known of the register may be old.
                say(Offer::CheckAgain, tr("Check again"));
                if (error.verdicts)
                    sayRefused();
            });
    connect(m_importer, &OrganizationImporter::checked, this, [this] {
        if (m_step == Step::File)
            show(Step::Rows);
        m_rows->showState();
        showState();
        sayRefused();
    });
}

/// Rows that only the portal could judge.
void ImportDialog::sayRefused()
{
    const auto refused = static_cast<int>(m_importer->refusedRows().size());
    if (refused == 0)
        return;
    m_message->showMessage(MessageBar::Kind::Warning,
                           tr("The portal does not take %Ln row(s); why stands beside them. "
                              "Nothing was changed. Mend them, or leave them out.",
                              nullptr, refused));
    say(Offer::LeaveOutRefused, tr("Leave them out"));
}

void ImportDialog::say(Offer offer, const QString &action)
{
    m_opening->withdraw();
    m_offer = offer;
    if (offer != Offer::None)
        m_message->setActionText(action);
}

void ImportDialog::followOffer()
{
    switch (std::exchange(m_offer, Offer::None)) {
    case Offer::None:
    case Offer::OpenFile: // OpeningOffer does
        return;
    case Offer::LeaveOutRefused:
        m_message->hide();
        m_importer->setChosen(m_importer->refusedRows(), false);
        return;
    case Offer::CheckAgain:
        m_message->hide();
        m_importer->check();
        return;
    case Offer::Close:
        QDialog::reject();
        return;
    }
}

QString ImportDialog::fileName() const
{
    return withoutHiddenSigns(QFileInfo(m_importer->path()).fileName());
}

void ImportDialog::takeFile(const QString &path)
{
    if (m_importer->state() == OrganizationImporter::State::Importing)
        return;
    m_message->hide();
    m_wanted.reset();
    show(Step::File);
    m_importer->read(path, {});
}

void ImportDialog::show(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(static_cast<int>(step));
    showState();
}

void ImportDialog::showState()
{
    using State = OrganizationImporter::State;
    const State state = m_importer->state();
    if (state == State::Imported && m_step != Step::Result) {
        m_step = Step::Result;
        m_stack->setCurrentIndex(static_cast<int>(m_step));
        showResult();
    }
    m_file->showState();
    m_rows->showState();
    m_rows->setUsualReason(tr("Imported from %1").arg(fileName()));
    switch (state) {
    case State::Reading:
        m_work->start(tr("Reading the file"));
        break;
    case State::Checking:
        m_work->start(tr("Checking the rows"));
        break;
    case State::Importing:
        m_work->start(tr("Importing"));
        break;
    default:
        m_work->stop();
    }
    const QStringList titles{tr("File and columns"), tr("Check"), tr("Result")};
    QStringList steps;
    for (int i = 0; i < titles.size(); ++i) {
        const QString title = tr("%1. %2", "number and title of a step").arg(i + 1).arg(titles[i]);
        steps += i == static_cast<int>(m_step) ? u"<b>%1</b>"_s.arg(title) : title;
    }
    m_steps->setText(steps.join(u"&nbsp;&nbsp;›&nbsp;&nbsp;"_s));
    const bool isFile = m_step == Step::File;
    const bool isRows = m_step == Step::Rows;
    m_report->setVisible(!isFile);
    m_report->setEnabled(m_importer->plan() && !m_importer->isBusy());
    m_back->setVisible(isRows);
    m_back->setEnabled(state != State::Importing);
    m_next->setVisible(m_step != Step::Result);
    const auto count = [this](ImportVerdict verdict) {
        return m_importer->plan() ? static_cast<int>(m_importer->plan()->report.count(verdict)) : 0;
    };
    const int changing =
        count(ImportVerdict::New) + count(ImportVerdict::Changed) + count(ImportVerdict::Moved);
    m_next->setText(isFile ? tr("Check the rows")
                           : tr("Import %Ln organization(s)", nullptr, changing));
    m_next->setEnabled(isFile ? m_importer->table() && !m_importer->isBusy()
                              : m_importer->canImport());
    m_next->setToolTip({});
    if (isRows && state == State::Checked && changing == 0)
        m_next->setToolTip(tr("No row would change anything"));
    m_close->setText(m_step == Step::Result ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(state != State::Importing);
}

void ImportDialog::showResult()
{
    m_message->hide();
    QStringList lines{tr("“%1” was imported. It can be undone as one change.").arg(fileName())};
    lines += importSummary(m_importer->plan()->report, m_importer->mapping());
    m_result->setText(lines.join(u'\n'));
    m_showNew->setVisible(!m_importer->created().empty());
    m_memory.mappings.remember(m_importer->table()->columns(), m_importer->mapping());
}

void ImportDialog::goOn()
{
    if (m_step == Step::Rows) {
        startImport();
        return;
    }
    m_message->hide();
    m_importer->setMapping(m_file->mapping());
    m_importer->check();
}

void ImportDialog::goBack()
{
    m_message->hide();
    m_importer->setMapping(m_importer->mapping()); // what is being checked ends
    show(Step::File);
}

void ImportDialog::startImport()
{
    m_message->hide();
    const auto changes = static_cast<int>(m_importer->plan()->changes.changes.size());
    m_importer->import(
        m_rows->reason(),
        {.title = tr("Import “%1”").arg(fileName()),
         .done = tr("“%1” was imported: %Ln change(s)", nullptr, changes).arg(fileName())});
}

void ImportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("File with organizations"), m_workspace.filesFolder(),
                                   tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_workspace.setFilesFolder(QFileInfo(path).path());
        takeFile(path);
    });
    dialog->open();
}

void ImportDialog::askForMapping()
{
    auto *dialog = new QFileDialog(this, tr("Choices for an import"), m_workspace.filesFolder(),
                                   tr("Mappings (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto mapping = readMapping(path, ImportSubject::Organizations);
        if (!mapping) {
            m_message->showMessage(MessageBar::Kind::Error, mappingErrorText(mapping.error()));
            say(Offer::None, {});
            return;
        }
        m_message->hide();
        takeMapping(*mapping);
    });
    dialog->open();
}

/// It may also say how the file is to be read.
void ImportDialog::takeMapping(const ImportMapping &mapping)
{
    TableOptions options = mapping.file;
    options.knownColumns = mapping.columns();
    options.needsAllColumns = !options.knownColumns.isEmpty();
    m_wanted = mapping;
    m_importer->read(m_importer->path(), options);
}

void ImportDialog::saveMapping()
{
    askWhereToSave(this, m_workspace,
                   {tr("Save the choices"), tr("Mappings (*.json)"),
                    QFileInfo(m_importer->path()).completeBaseName() + u".json"_s},
                   [this](const QString &path) {
                       const auto saved = ratingdesk::saveMapping(path, m_file->mapping());
                       if (!saved) {
                           m_message->showError(saved.error());
                           say(Offer::None, {});
                           return;
                       }
                       m_message->showMessage(MessageBar::Kind::Information,
                                              tr("The choices were saved to “%1”.").arg(path));
                       say(Offer::OpenFile, {});
                       m_opening->offer(path);
                   });
}

void ImportDialog::saveReport()
{
    const auto plan = m_importer->plan();
    const QStringList inUse{m_importer->path()};
    askWhereToSave(this, m_workspace,
                   {tr("Save the report"), tr("Tables (*.csv)"),
                    tr("%1 report.csv", "the name of a file")
                        .arg(QFileInfo(m_importer->path()).completeBaseName())},
                   [this, plan, inUse](const QString &path) {
                       using Written = tl::expected<void, OutputFile::Error>;
                       const QFuture<Written> writing = inBackground([path, plan, inUse] {
                           return writeImportReport(path, plan->report, inUse);
                       });
                       whenFinished(writing, this, [this, path](const Written &written) {
                           m_message->showMessage(
                               written ? MessageBar::Kind::Information : MessageBar::Kind::Error,
                               written ? tr("The report was saved to “%1”.").arg(path)
                                       : outputErrorText(path, written.error()));
                           say(written ? Offer::OpenFile : Offer::None, tr("Open the file"));
                           if (written)
                               m_opening->offer(path);
                       });
                   });
}

/// Escape breaks off what is going on; what was mended is not lost by one key.
void ImportDialog::reject()
{
    using State = OrganizationImporter::State;
    if (m_importer->isBusy()) {
        m_importer->cancel();
        return;
    }
    const bool isMended = m_importer->state() == State::Checked && !m_importer->choices().isEmpty();
    if (isMended && m_offer != Offer::Close) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("Nothing was imported yet, and what was mended and chosen here "
                                  "would be lost."));
        say(Offer::Close, tr("Close all the same"));
        return;
    }
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QString path = localFileOf(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    takeFile(path);
}

} // namespace ratingdesk
