// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posterspage.h"

#include "models/domain/minsktime.h"
#include "models/items/organizationstore.h"
#include "models/items/posters/posterselectionmodel.h"
#include "models/items/posters/posterwords.h"
#include "models/items/posters/templatelistmodel.h"
#include "models/items/tooltiptext.h"
#include "models/portal/portalsource.h"
#include "models/portal/whenfinished.h"
#include "models/poster/templatecheck.h"
#include "views/common/columnkeeper.h"
#include "views/common/messagebar.h"
#include "views/common/pageheading.h"
#include "views/common/savequestion.h"
#include "views/common/splitterstate.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/jobresult.h"
#include "views/posters/posterchooser.h"
#include "views/posters/posteroptionspanel.h"
#include "views/posters/posterpreview.h"
#include "views/posters/printrun.h"
#include "views/posters/proofpanel.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QUndoCommand>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// A change of the choice, which has been made already when it is pushed.
class ChoiceCommand : public QUndoCommand
{
public:
    ChoiceCommand(PosterSelectionModel &selection, std::vector<OrganizationId> before,
                  const QString &what)
        : QUndoCommand(what),
          m_selection(selection),
          m_before(std::move(before)),
          m_after(selection.organizations())
    {
    }

    void undo() override { m_selection.setOrganizations(m_before); }
    void redo() override
    {
        if (m_selection.organizations() != m_after)
            m_selection.setOrganizations(m_after);
    }

private:
    PosterSelectionModel &m_selection;
    std::vector<OrganizationId> m_before;
    std::vector<OrganizationId> m_after;
};

} // namespace

PostersPage::PostersPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_selection(new PosterSelectionModel(workspace.organizations(), this)),
      m_templates(new TemplateListModel(this)),
      m_chooser(new PosterChooser(workspace, *m_selection)),
      m_preview(new PosterPreview),
      m_splitter(new QSplitter),
      m_heading(new PageHeading),
      m_messages(new MessageBar),
      m_notice(new MessageBar),
      m_undo(new QUndoStack(this)),
      m_proof(new ProofPanel(workspace, [this] { return job(); })),
      m_print(new QPushButton),
      m_savePictures(new QPushButton),
      m_saveFiles(new QPushButton),
      m_savePdf(new QPushButton),
      m_obstacle(new QLabel)
{
    m_templates->load(TemplateCatalogue::ownTemplatesFolder());
    m_options = new PosterOptionsPanel(*m_templates, workspace.linkHosts());

    m_splitter->addWidget(m_chooser);
    m_splitter->addWidget(m_options);
    m_splitter->addWidget(m_preview);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({260, 260, 600});

    m_print->setIcon(QIcon::fromTheme(u"document-print"_s));
    m_savePdf->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_savePdf->setDefault(true);
    m_obstacle->setWordWrap(true);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setAlignment(Qt::AlignRight);

    for (QPushButton *button : {m_print, m_savePictures, m_saveFiles, m_savePdf})
        m_proof->addControl(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_proof);
    layout->addWidget(m_obstacle);

    connect(m_selection, &QAbstractItemModel::modelReset, this, &PostersPage::fetchOrganizations);
    connect(m_selection, &QAbstractItemModel::rowsInserted, this, &PostersPage::fetchOrganizations);
    connect(m_selection, &QAbstractItemModel::rowsRemoved, this, &PostersPage::fetchOrganizations);
    connect(m_chooser, &PosterChooser::currentRowChanged, m_preview,
            [this](int row) { m_preview->setPageNumber(row + 1); });
    connect(m_preview, &PosterPreview::pageNumberChanged, this, [this](int number) {
        m_chooser->setCurrentRow(number - 1);
        showPage();
    });
    connect(m_options, &PosterOptionsPanel::changed, this, [this] {
        showPage();
        startAnew();
    });
    connect(m_options, &PosterOptionsPanel::reloadRequested, m_templates,
            [this] { m_templates->load(TemplateCatalogue::ownTemplatesFolder()); });
    connect(m_proof, &ProofPanel::proved, this, &PostersPage::checked);
    connect(m_proof, &ProofPanel::changed, this, &PostersPage::updateButtons);
    connect(m_proof, &ProofPanel::posterRequested, m_preview, [this](OrganizationId id) {
        if (const int row = m_selection->rowOf(id); row >= 0)
            m_preview->setPageNumber(row + 1);
    });
    connect(m_proof, &ProofPanel::removalRequested, this,
            [this](const std::vector<OrganizationId> &organizations) {
                const std::vector<OrganizationId> before = m_selection->organizations();
                QModelIndexList rows;
                for (const OrganizationId id : organizations)
                    rows << m_selection->index(m_selection->rowOf(id));
                m_selection->remove(rows);
                remember(before, tr("%Ln organization(s) were removed from the list", nullptr,
                                    static_cast<int>(rows.size())));
            });
    connect(m_proof, &ProofPanel::organizationRequested, &workspace,
            &Workspace::organizationRequested);
    connect(m_chooser, &PosterChooser::organizationRequested, &workspace,
            &Workspace::organizationRequested);
    connect(m_chooser, &PosterChooser::edited, this, &PostersPage::remember);
    connect(m_chooser, &PosterChooser::said, this, [this](const QString &sentence) {
        m_replaced.clear();
        m_notice->showMessage(MessageBar::Kind::Information, sentence);
    });
    connect(m_notice, &MessageBar::actionTriggered, this, [this] {
        const std::vector<OrganizationId> before = m_selection->organizations();
        std::vector<OrganizationId> both = m_replaced;
        both.insert(both.end(), before.begin(), before.end());
        m_selection->setOrganizations(both);
        m_notice->hide();
        remember(before, tr("The organizations were put together in one list"));
    });
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        if (m_fetched == Fetch::Failed)
            refresh();
        else
            openWhatWasMade();
    });
    connect(m_print, &QPushButton::clicked, this, &PostersPage::print);
    connect(m_savePdf, &QPushButton::clicked, this, [this] { askAndSave(PosterFormat::OnePdf); });
    connect(m_saveFiles, &QPushButton::clicked, this,
            [this] { askAndSave(PosterFormat::PdfPerOrganization); });
    connect(m_savePictures, &QPushButton::clicked, this,
            [this] { askAndSave(PosterFormat::PngPerOrganization); });
    m_preview->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_preview, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QPushButton *button : {m_print, m_savePdf, m_saveFiles, m_savePictures}) {
            QAction *action = menu->addAction(button->icon(), button->text(), button->shortcut(),
                                              button, &QPushButton::click);
            action->setEnabled(button->isEnabled());
        }
        menu->popup(m_preview->mapToGlobal(at));
    });
    connect(&workspace, &Workspace::postersRequested, this, &PostersPage::setOrganizations);
    connect(&workspace, &Workspace::languageChanged, this, &PostersPage::retranslate);
    connect(&workspace.source(), &PortalSource::changed, this, [this](const PortalChange &change) {
        const bool concerns =
            change.organizations.empty() ||
            std::any_of(change.organizations.begin(), change.organizations.end(),
                        [this](OrganizationId id) { return m_organizations.contains(id); });
        if (concerns && m_selection->rowCount() > 0)
            refresh();
    });
    retranslate();
    fetchOrganizations();
}

PostersPage::~PostersPage()
{
    // The worker holds a copy of all it needs; nobody waits for it.
    m_running.cancel();
}

QString PostersPage::key() const { return u"posters"_s; }

QString PostersPage::title() const { return tr("Posters"); }

QString PostersPage::iconName() const { return u"view-barcode-qr"_s; }

void PostersPage::refresh()
{
    m_organizations.clear();
    fetchOrganizations();
}

QByteArray PostersPage::saveState() const
{
    const QJsonObject state{
        {u"columns"_s, splitterState(*m_splitter)},
        {u"findings"_s, m_proof->columns().state()},
        {u"options"_s, QString::fromUtf8(m_options->saveState())},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void PostersPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    restoreSplitter(*m_splitter, object.value("columns"_L1));
    m_proof->columns().restore(object.value("findings"_L1).toObject());
    m_options->restoreState(object.value("options"_L1).toString().toUtf8());
}

QUndoStack *PostersPage::undoStack() { return m_undo; }

void PostersPage::setOrganizations(const std::vector<OrganizationId> &organizations)
{
    const std::vector<OrganizationId> before = m_selection->organizations();
    m_selection->setOrganizations(organizations);
    m_notice->hide();
    if (before.empty() || before == m_selection->organizations())
        return;
    m_replaced = before;
    showReplacement();
    remember(before, tr("The list of posters was replaced"));
}

void PostersPage::showReplacement()
{
    if (m_replaced.empty())
        return;
    m_notice->showMessage(MessageBar::Kind::Information,
                          tr("The %Ln organization(s) that were chosen before have been replaced.",
                             nullptr, static_cast<int>(m_replaced.size())));
    m_notice->setActionText(tr("Make posters of both"));
}

void PostersPage::remember(const std::vector<OrganizationId> &before, const QString &what)
{
    m_undo->push(new ChoiceCommand(*m_selection, before, what));
    // The page may only just be coming to the front, and its undo with it.
    QMetaObject::invokeMethod(
        this, [this, what] { Q_EMIT m_workspace.messageShown(what, Workspace::Offer::Undo); },
        Qt::QueuedConnection);
}

void PostersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void PostersPage::retranslate()
{
    m_heading->setTitle(title());
    m_heading->setLine(
        tr("Printed things with a code that brings citizens to a profile. Every code "
           "is read back and graded before it is printed."));
    m_templates->setLanguage(m_workspace.language());
    m_print->setText(tr("Print…"));
    m_savePictures->setText(tr("PNG for each…"));
    m_saveFiles->setText(tr("PDF for each…"));
    m_savePdf->setText(tr("Save PDF…"));
    // A new text takes the keys away.
    m_print->setShortcut(QKeySequence::Print);
    m_savePdf->setShortcut(QKeySequence::Save);
    m_proof->retranslate();
    showPage();
    if (!m_messages->isHidden())
        showConclusion();
    if (!m_notice->isHidden())
        showReplacement();
}

void PostersPage::fetchOrganizations()
{
    const std::vector<OrganizationId> &chosen = m_selection->organizations();
    m_preview->setPageCount(static_cast<int>(chosen.size()));
    std::vector<OrganizationId> missing;
    for (const OrganizationId organization : chosen) {
        if (!m_organizations.contains(organization))
            missing.push_back(organization);
    }
    const quint64 fetch = ++m_fetch;
    m_fetched = missing.empty() ? Fetch::Done : Fetch::Running;
    showPage();
    if (missing.empty()) {
        startAnew();
        return;
    }
    const auto future = m_workspace.source().organizations(missing);
    whenFinished(future, this, [this, fetch](const Result<std::vector<Organization>> &fetched) {
        if (fetch != m_fetch)
            return;
        m_fetched = fetched ? Fetch::Done : Fetch::Failed;
        if (!fetched) {
            startAnew();
            m_conclusion = Conclusion{Failure(fetched.error()), {}};
            showConclusion();
            return;
        }
        for (const Organization &organization : *fetched)
            m_organizations.insert(organization.id, organization);
        showPage();
        startAnew();
    });
}

PosterJob PostersPage::job() const
{
    PosterJob job;
    job.design = m_options->design();
    job.options = m_options->options();
    job.options.demo = m_workspace.info().isDemo;
    job.options.date = minskToday();
    for (const OrganizationId id : m_selection->organizations()) {
        if (const auto known = m_organizations.constFind(id); known != m_organizations.constEnd())
            job.organizations.push_back(*known);
        else
            job.missing.push_back(id);
    }
    return job;
}

void PostersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showPage();
}

void PostersPage::showPage()
{
    updateButtons();
    // To lay out a page that nobody sees would delay the start of the window.
    if (!isVisible())
        return;
    const auto design = m_options->design();
    if (!design) {
        m_preview->showPage({}, tr("There is no template that can be used."));
        return;
    }
    PosterOptions options = m_options->options();
    options.demo = m_workspace.info().isDemo;
    options.date = minskToday();

    const auto row = static_cast<std::size_t>(m_preview->pageNumber() - 1);
    const auto &chosen = m_selection->organizations();
    Organization organization;
    QString caption;
    if (row < chosen.size()) {
        const auto known = m_organizations.constFind(chosen[row]);
        if (known == m_organizations.constEnd()) {
            m_options->describeCode({});
            m_preview->showPage({}, m_fetched == Fetch::Done
                                        ? pageProblemText({PageProblem::Kind::NotFound, {}, {}, {}})
                                        : QString());
            return;
        }
        organization = *known;
    } else {
        organization = sampleOrganization();
        caption = tr("A sample: no organization is chosen yet.");
    }
    const auto page = layOutPage(design, organization, options);
    if (!page) {
        m_options->describeCode({});
        m_preview->showPage({}, pageProblemText(page.error()));
        return;
    }
    for (const LayoutNote &note : page->notes)
        caption += (caption.isEmpty() ? QString() : u" "_s) + layoutNoteText(note);
    m_options->describeCode(page->code);
    m_preview->showPage(*page, caption);
}

void PostersPage::startAnew()
{
    ++m_choice;
    m_conclusion.reset();
    m_messages->hide();
    m_proof->restart();
    updateButtons();
}

QString PostersPage::obstacle() const
{
    if (m_running.isValid() && !m_running.isFinished())
        return tr("Posters are being made.");
    if (!m_options->design())
        return tr("There is no template that can be used.");
    if (m_selection->rowCount() == 0)
        return tr("No organization is chosen.");
    if (m_fetched == Fetch::Running)
        return tr("The organizations are being fetched.");
    if (m_fetched == Fetch::Failed)
        return tr("The organizations could not be fetched.");
    const QString found = m_proof->obstacle();
    return found.isEmpty() ? QString() : tr("No poster can be made. %1").arg(found);
}

void PostersPage::updateButtons()
{
    const QString why = obstacle();
    for (QPushButton *button : {m_print, m_savePictures, m_saveFiles, m_savePdf})
        button->setEnabled(why.isEmpty());
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    const auto tip = [&why](QPushButton *button, const QString &otherwise) {
        const QString keys = button->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(toolTipText(!why.isEmpty()   ? why
                                       : keys.isEmpty() ? otherwise
                                                        : u"%1 (%2)"_s.arg(otherwise, keys)));
    };
    tip(m_print, tr("Print the posters, or some of them"));
    tip(m_savePdf, tr("Save one PDF with a page for each"));
    tip(m_saveFiles, tr("Save a PDF for each in a folder"));
    tip(m_savePictures, tr("Save a picture for each in a folder"));
}

void PostersPage::askAndSave(PosterFormat format)
{
    const auto save = [this, format](const QString &path) { savePosters(format, path); };
    if (format == PosterFormat::OnePdf) {
        askWhereToSave(this, m_workspace,
                       {tr("Save the posters"), tr("PDF documents (*.pdf)"), tr("Posters.pdf")},
                       save);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Folder for the posters"), m_workspace.filesFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &folder) {
        m_workspace.setFilesFolder(folder);
        save(folder);
    });
    dialog->open();
}

void PostersPage::savePosters(PosterFormat format, const QString &path)
{
    PosterJob posters = job();
    if (!obstacle().isEmpty())
        return;
    posters.format = format;
    posters.path = path;
    startJob(tr("Saving %Ln poster(s)", nullptr, static_cast<int>(posters.organizations.size())),
             startMaking(posters), Target{path, false, true, {}});
}

void PostersPage::print()
{
    if (!obstacle().isEmpty())
        return;
    const auto run = std::make_shared<PrintRun>(m_options->design());
    auto *dialog = new QPrintDialog(&run->printer(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog->setMinMax(1, m_selection->rowCount());
    connect(dialog, &QDialog::accepted, this, [this, run] { printPosters(run); });
    dialog->open();
}

void PostersPage::printPosters(const std::shared_ptr<PrintRun> &run)
{
    if (run->fit() == PrintRun::Fit::Exact)
        startPrint(run);
    else
        askAboutPaper(run);
}

void PostersPage::askAboutPaper(const std::shared_ptr<PrintRun> &run)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("The paper does not fit the posters"));
    box->setTextFormat(Qt::PlainText);
    box->setText(run->fitText());
    box->setInformativeText(tr("Nothing has been printed yet."));
    const QString scaled = tr("Scale to the paper");
    connect(box->addButton(scaled, QMessageBox::AcceptRole), &QPushButton::clicked, this,
            [this, run] {
                run->scaleToFit();
                startPrint(run);
            });
    if (run->fit() == PrintRun::Fit::Larger) {
        connect(box->addButton(tr("Keep the size"), QMessageBox::AcceptRole), &QPushButton::clicked,
                this, [this, run] {
                    run->centre();
                    startPrint(run);
                });
    }
    connect(box->addButton(tr("Use paper of the posters' size"), QMessageBox::AcceptRole),
            &QPushButton::clicked, this, [this, run] {
                // Not every printer takes it, and its edges stay: then it is asked once more.
                run->usePosterPaper();
                printPosters(run);
            });
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    box->open();
}

void PostersPage::startPrint(const std::shared_ptr<PrintRun> &run)
{
    PosterJob posters = job();
    const auto all = static_cast<int>(posters.organizations.size());
    std::vector<Organization> wanted;
    // As the preview numbers them.
    const auto &chosen = m_selection->organizations();
    for (const int row : run->rows(static_cast<int>(chosen.size()), m_preview->pageNumber() - 1)) {
        const auto known = m_organizations.constFind(chosen[static_cast<std::size_t>(row)]);
        if (known != m_organizations.constEnd())
            wanted.push_back(*known);
    }
    const auto count = static_cast<int>(wanted.size());
    const bool isWhole = count == all && run->printer().pageOrder() == QPrinter::FirstPageFirst;
    if (!isWhole)
        posters.missing.clear();
    posters.organizations = std::move(wanted);
    startJob(tr("Printing %Ln poster(s)", nullptr, count), run->start(posters),
             Target{{}, true, isWhole, run});
}

void PostersPage::openWhatWasMade()
{
    const QString path = m_conclusion ? m_conclusion->target.name : QString();
    if (!path.isEmpty() && !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT m_workspace.errorShown(tr("“%1” could not be opened.").arg(path), {});
}

void PostersPage::startJob(const QString &title, const QFuture<Result<PosterReport>> &future,
                           const Target &target)
{
    m_running = future;
    updateButtons();
    m_workspace.tasks().watch(title, future);
    // Not whenFinished(): a cancelled job has no result, and the buttons come back all the same.
    auto *watcher = new QFutureWatcher<Result<PosterReport>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, target, choice = m_choice] {
                watcher->deleteLater();
                updateButtons();
                m_conclusion = Conclusion{reportOf(watcher->future()), target};
                concludePrint();
                if (m_conclusion->report && choice == m_choice && target.isWhole)
                    m_proof->setReport(*m_conclusion->report);
                showConclusion();
                if (m_conclusion->report && m_conclusion->report->printed() > 0)
                    Q_EMIT m_workspace.messageShown(madeText());
                Q_EMIT finished();
            });
    watcher->setFuture(future);
}

/// A file that was printed into takes its place, or goes.
void PostersPage::concludePrint()
{
    Target &target = m_conclusion->target;
    if (!target.run)
        return;
    target.name = target.run->targetName();
    target.isPrinter = !target.run->isFile();
    const bool made = m_conclusion->report && m_conclusion->report->printed() > 0;
    if (!target.run->finish(made))
        m_conclusion->report = Failure(PortalError{
            PortalError::Kind::Internal, PortalError::Problem::WriteFailed, target.name, {}, {}});
    target.run.reset();
}

QString PostersPage::madeText() const
{
    const int made = m_conclusion->report->printed();
    const Target &target = m_conclusion->target;
    if (target.isPrinter && target.name.isEmpty())
        return tr("%Ln poster(s) sent to the printer.", nullptr, made);
    return (target.isPrinter ? tr("%Ln poster(s) sent to the printer: %1", nullptr, made)
                             : tr("%Ln poster(s) saved: %1", nullptr, made))
        .arg(target.name);
}

void PostersPage::showConclusion()
{
    if (!m_conclusion)
        return;
    const Result<PosterReport> &report = m_conclusion->report;
    if (report) {
        QStringList lines{report->printed() > 0 ? madeText() : proofSummary(*report)};
        if (const QStringList findings = findingsOf(*report); !findings.isEmpty())
            lines << findings.join(u' ');
        m_messages->showMessage(report->problems() > 0 ? MessageBar::Kind::Warning
                                                       : MessageBar::Kind::Information,
                                lines.join(u'\n'));
        const Target &target = m_conclusion->target;
        if (report->printed() > 0 && !target.isPrinter)
            m_messages->setActionText(QFileInfo(target.name).isDir() ? tr("Open the folder")
                                                                     : tr("Open the file"));
    } else if (report.error().kind == PortalError::Kind::Cancelled) {
        m_messages->showMessage(MessageBar::Kind::Information,
                                m_conclusion->target.isPrinter
                                    ? tr("Cancelled. Nothing was printed.")
                                    : tr("Cancelled. Nothing was written."));
    } else {
        m_messages->showError(report.error());
        if (m_fetched == Fetch::Failed)
            m_messages->setActionText(tr("Try again"));
    }
}

} // namespace ratingdesk
