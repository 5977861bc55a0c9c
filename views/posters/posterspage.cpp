// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posterspage.h"

#include "models/domain/minsktime.h"
#include "models/items/organizationstore.h"
#include "models/items/portalerrortext.h"
#include "models/items/posters/posterselectionmodel.h"
#include "models/items/posters/posterwords.h"
#include "models/items/posters/templatelistmodel.h"
#include "models/portal/portalsource.h"
#include "models/portal/whenfinished.h"
#include "views/common/messagebar.h"
#include "views/common/pageheading.h"
#include "views/common/savequestion.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/jobresult.h"
#include "views/posters/posterchooser.h"
#include "views/posters/posteroptionspanel.h"
#include "views/posters/posterpreview.h"
#include "views/posters/proofpanel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk {

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
      m_proof(new ProofPanel(workspace, [this] { return job(); })),
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

    m_print->setIcon(QIcon::fromTheme(u"document-print"_s));
    m_savePdf->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_savePdf->setDefault(true);

    for (QPushButton *button : {m_print, m_savePictures, m_saveFiles, m_savePdf})
        m_proof->addControl(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_proof);

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
    connect(m_proof, &ProofPanel::posterRequested, m_preview,
            [this](int row) { m_preview->setPageNumber(row + 1); });
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
    m_print->setText(tr("Print…"));
    m_savePictures->setText(tr("PNG for each…"));
    m_saveFiles->setText(tr("PDF for each…"));
    m_savePdf->setText(tr("Save PDF…"));
    m_proof->retranslate();
    showPage();
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
        startAnew();
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

void PostersPage::startAnew()
{
    ++m_choice;
    m_conclusion.reset();
    m_messages->hide();
    m_proof->restart();
    updateButtons();
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
                m_conclusion = Conclusion{reportOf(watcher->future()), target};
                if (m_conclusion->report && choice == m_choice)
                    m_proof->setReport(*m_conclusion->report);
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
