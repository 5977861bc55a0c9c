// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posterspage.h"

#include "models/items/organizationstore.h"
#include "models/items/portalerrortext.h"
#include "models/items/posters/posterselectionmodel.h"
#include "models/items/posters/posterwords.h"
#include "models/items/posters/templatelistmodel.h"
#include "models/portal/portalsource.h"
#include "models/portal/whenfinished.h"
#include "views/common/filesuffix.h"
#include "views/common/messagebar.h"
#include "views/common/pageheading.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/posterchooser.h"
#include "views/posters/posteroptionspanel.h"
#include "views/posters/posterpreview.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

/// Long enough that typing a number does not prove everything for each digit.
constexpr auto checkDelay = 400ms;

/// Of a finished job; one that was cancelled before its end has none of its own.
Result<PosterReport> resultOf(const QFuture<Result<PosterReport>> &future)
{
    if (future.resultCount() > 0)
        return future.result();
    return Failure(PortalError{PortalError::Kind::Cancelled, {}, {}, {}, {}});
}

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
      m_found(new QLabel),
      m_findings(new QTreeWidget),
      m_proveAgain(new QPushButton),
      m_details(new QPushButton),
      m_print(new QPushButton),
      m_savePictures(new QPushButton),
      m_saveFiles(new QPushButton),
      m_savePdf(new QPushButton)
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

    m_found->setWordWrap(true);
    m_findings->setRootIsDecorated(false);
    m_findings->setUniformRowHeights(true);
    m_findings->setColumnCount(2);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_findings->setMaximumHeight(150);
    m_findings->hide();
    m_proveAgain->hide();
    m_details->setFlat(true);
    m_details->setCheckable(true);
    m_details->hide();
    m_print->setIcon(QIcon::fromTheme(u"document-print"_s));
    m_savePdf->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_savePdf->setDefault(true);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_found, 1);
    bottom->addWidget(m_proveAgain);
    bottom->addWidget(m_details);
    bottom->addSpacing(8);
    for (QPushButton *button : {m_print, m_savePictures, m_saveFiles, m_savePdf})
        bottom->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_findings);
    layout->addLayout(bottom);

    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(checkDelay);
    connect(&m_checkDelay, &QTimer::timeout, this, &PostersPage::check);

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
        checkSoon();
    });
    connect(m_options, &PosterOptionsPanel::reloadRequested, m_templates,
            [this] { m_templates->load(TemplateCatalogue::ownTemplatesFolder()); });
    connect(m_proveAgain, &QPushButton::clicked, this, &PostersPage::check);
    connect(m_details, &QPushButton::toggled, m_findings, &QWidget::setVisible);
    connect(m_findings, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        m_preview->setPageNumber(item->data(0, Qt::UserRole).toInt() + 1);
    });
    connect(m_print, &QPushButton::clicked, this, &PostersPage::print);
    connect(m_savePdf, &QPushButton::clicked, this, [this] { askAndSave(PosterFormat::OnePdf); });
    connect(m_saveFiles, &QPushButton::clicked, this,
            [this] { askAndSave(PosterFormat::PdfPerOrganization); });
    connect(m_savePictures, &QPushButton::clicked, this,
            [this] { askAndSave(PosterFormat::PngPerOrganization); });
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
    // The workers hold copies of all they need; nobody waits for them.
    m_check.cancel();
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
        {u"columns"_s, QString::fromLatin1(m_splitter->saveState().toBase64())},
        {u"options"_s, QString::fromUtf8(m_options->saveState())},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void PostersPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    m_splitter->restoreState(
        QByteArray::fromBase64(object.value("columns"_L1).toString().toLatin1()));
    m_options->restoreState(object.value("options"_L1).toString().toUtf8());
}

void PostersPage::setOrganizations(const std::vector<OrganizationId> &organizations)
{
    m_selection->setOrganizations(organizations);
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
    m_proveAgain->setText(tr("Prove the codes"));
    m_details->setText(tr("Details"));
    m_print->setText(tr("Print…"));
    m_savePictures->setText(tr("PNG for each…"));
    m_saveFiles->setText(tr("PDF for each…"));
    m_savePdf->setText(tr("Save PDF…"));
    m_findings->setHeaderLabels({tr("Organization"), tr("Found")});
    m_findings->setAccessibleName(tr("What was found"));
    showPage();
    showProof();
    if (!m_messages->isHidden())
        showConclusion();
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
    showPage();
    if (missing.empty()) {
        checkSoon();
        return;
    }
    const auto future = m_workspace.source().organizations(missing);
    whenFinished(future, this, [this, fetch](const Result<std::vector<Organization>> &fetched) {
        if (fetch != m_fetch)
            return;
        if (!fetched) {
            m_conclusion = Conclusion{Failure(fetched.error()), {}};
            showConclusion();
            return;
        }
        for (const Organization &organization : *fetched)
            m_organizations.insert(organization.id, organization);
        showPage();
        checkSoon();
    });
}

PosterJob PostersPage::job() const
{
    PosterJob job;
    job.design = m_options->design();
    job.options = m_options->options();
    job.options.demo = m_workspace.info().isDemo;
    job.options.date = QDate::currentDate();
    for (const OrganizationId id : m_selection->organizations()) {
        if (const auto known = m_organizations.constFind(id); known != m_organizations.constEnd())
            job.organizations.push_back(*known);
    }
    return job;
}

void PostersPage::showPage()
{
    updateButtons();
    const auto design = m_options->design();
    if (!design) {
        m_preview->showPage({}, tr("There is no template that can be used."));
        return;
    }
    PosterOptions options = m_options->options();
    options.demo = m_workspace.info().isDemo;
    options.date = QDate::currentDate();

    const auto row = static_cast<std::size_t>(m_preview->pageNumber() - 1);
    const auto &chosen = m_selection->organizations();
    Organization organization;
    QString caption;
    if (row < chosen.size()) {
        const auto known = m_organizations.constFind(chosen[row]);
        if (known == m_organizations.constEnd())
            return; // on its way
        organization = *known;
        if (organization.state != OrganizationState::Active)
            caption = tr("This organization is not active any more.");
    } else {
        organization.id = OrganizationId(33279);
        organization.nameRu = u"Учреждение здравоохранения «12-я городская поликлиника»"_s;
        organization.nameBe = u"Установа аховы здароўя «12-я гарадская паліклініка»"_s;
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

void PostersPage::checkSoon()
{
    m_check.cancel();
    ++m_choice;
    m_proving = 0;
    m_proof.reset();
    m_details->setChecked(false);
    m_conclusion.reset();
    m_messages->hide();
    showProof();
    updateButtons();
    if (m_selection->rowCount() > 0)
        m_checkDelay.start();
}

void PostersPage::check()
{
    const PosterJob posters = job();
    if (!posters.design || posters.organizations.empty())
        return;
    m_proving = static_cast<int>(posters.organizations.size());
    m_proof.reset();
    showProof();
    m_check = startChecking(posters);
    m_workspace.tasks().watch(tr("Proving %Ln code(s)", nullptr, m_proving), m_check);
    // Not whenFinished(): that the codes were not proved is to be said of a cancelled proof too.
    auto *watcher = new QFutureWatcher<Result<PosterReport>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, choice = m_choice] {
        watcher->deleteLater();
        if (choice != m_choice)
            return;
        m_proving = 0;
        m_proof = resultOf(watcher->future());
        showProof();
        if (*m_proof)
            Q_EMIT checked();
    });
    watcher->setFuture(m_check);
}

void PostersPage::showProof()
{
    m_proveAgain->setVisible(m_proof && !*m_proof);
    if (m_proof && *m_proof) {
        showReport(**m_proof);
        return;
    }
    m_findings->clear();
    m_details->hide();
    if (m_proving > 0)
        m_found->setText(tr("Proving %Ln code(s)…", nullptr, m_proving));
    else if (!m_proof)
        m_found->clear();
    else if (m_proof->error().kind == PortalError::Kind::Cancelled)
        m_found->setText(tr("Cancelled: the codes were not proved."));
    else
        m_found->setText(portalErrorText(m_proof->error()));
}

void PostersPage::showReport(const PosterReport &report)
{
    QStringList sentences{proofSummary(report)};
    sentences += findingsOf(report);
    m_found->setText(sentences.join(u' '));
    m_findings->clear();
    QList<QTreeWidgetItem *> items;
    for (std::size_t row = 0; row < report.outcomes.size(); ++row) {
        const PosterOutcome &outcome = report.outcomes[row];
        QStringList found;
        if (outcome.problem)
            found << pageProblemText(*outcome.problem);
        for (const LayoutNote &note : outcome.notes)
            found << layoutNoteText(note);
        if (found.isEmpty())
            continue;
        const QString name =
            m_workspace.organizations().name(outcome.organization, m_workspace.language());
        auto *item = new QTreeWidgetItem({name, found.join(u' ')});
        item->setToolTip(0, name);
        item->setToolTip(1, found.join(u'\n'));
        item->setData(0, Qt::UserRole, static_cast<int>(row));
        items << item;
    }
    m_findings->addTopLevelItems(items);
    m_findings->setColumnWidth(0, m_findings->width() / 3);
    m_details->setVisible(!items.isEmpty());
}

void PostersPage::updateButtons()
{
    const bool ready = m_options->design() && m_selection->rowCount() > 0 &&
                       (!m_running.isValid() || m_running.isFinished());
    for (QPushButton *button : {m_print, m_savePictures, m_saveFiles, m_savePdf})
        button->setEnabled(ready);
}

void PostersPage::askAndSave(PosterFormat format)
{
    const bool isOneFile = format == PosterFormat::OnePdf;
    auto *dialog =
        new QFileDialog(this, isOneFile ? tr("Save the posters") : tr("Folder for the posters"),
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isOneFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("PDF documents (*.pdf)"));
        dialog->setDefaultSuffix(u"pdf"_s);
        dialog->selectFile(tr("Posters.pdf"));
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, isOneFile](const QString &path) {
                savePosters(format, isOneFile ? withSuffix(path, u"pdf"_s) : path);
            });
    dialog->open();
}

void PostersPage::savePosters(PosterFormat format, const QString &path)
{
    PosterJob posters = job();
    if (!posters.design || posters.organizations.empty())
        return;
    posters.format = format;
    posters.path = path;
    startJob(tr("Saving %Ln poster(s)", nullptr, static_cast<int>(posters.organizations.size())),
             startMaking(posters), Target{path, false});
}

void PostersPage::print()
{
    const PosterJob posters = job();
    if (!posters.design || posters.organizations.empty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(posters.design->size(), QPageSize::Millimeter));
    printer->setFullPage(true);
    printer->setPageMargins(QMarginsF());
    printer->setDocName(title());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, printer, posters] {
        startJob(
            tr("Printing %Ln poster(s)", nullptr, static_cast<int>(posters.organizations.size())),
            startPrinting(posters, printer), Target{printer->printerName(), true});
    });
    dialog->open();
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
                m_conclusion = Conclusion{resultOf(watcher->future()), target};
                if (m_conclusion->report && choice == m_choice) {
                    m_proof = m_conclusion->report;
                    showProof();
                }
                showConclusion();
                if (m_conclusion->report && m_conclusion->report->printed() > 0)
                    Q_EMIT m_workspace.messageShown(madeText());
                Q_EMIT finished();
            });
    watcher->setFuture(future);
}

QString PostersPage::madeText() const
{
    const int made = m_conclusion->report->printed();
    return (m_conclusion->target.isPrinter
                ? tr("%Ln poster(s) sent to the printer: %1", nullptr, made)
                : tr("%Ln poster(s) saved: %1", nullptr, made))
        .arg(m_conclusion->target.name);
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
    } else if (report.error().kind == PortalError::Kind::Cancelled) {
        m_messages->showMessage(MessageBar::Kind::Information,
                                tr("Cancelled. Nothing was written."));
    } else {
        m_messages->showMessage(MessageBar::Kind::Error, portalErrorText(report.error()),
                                report.error().detail);
    }
}

} // namespace ratingdesk
