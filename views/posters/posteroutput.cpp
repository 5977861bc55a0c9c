// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posteroutput.h"

#include "models/poster/filenames.h"
#include "models/poster/templatecatalogue.h"
#include "models/printing/kits.h"
#include "models/stores/organizationstore.h"
#include "models/words/portalerrortext.h"
#include "models/words/posters/posterwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/messagebar.h"
#include "views/common/openingoffer.h"
#include "views/common/savequestion.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/printrun.h"
#include "views/posters/standregistration.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

DeliveryRoute deliveryRoute(Workspace &workspace, const PosterOrder &order)
{
    return {[&store = workspace.organizations()](OrganizationId id) { return store.node(id); },
            nameLanguage(order.options.language)};
}

PosterOutput::PosterOutput(Workspace &workspace, std::function<PosterOrder()> order,
                           std::function<int()> currentRow, MessageBar &messages, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_order(std::move(order)),
      m_currentRow(std::move(currentRow)),
      m_messages(messages),
      m_opening(new OpeningOffer(messages, workspace)),
      m_stands(new StandRegistration(workspace, this)),
      m_page(page),
      m_more(new QPushButton(page))
{
    auto *menu = new QMenu(m_more);
    m_perBody = menu->addAction({}, this, [this] { askAndSave(PosterFormat::PdfPerGroup); });
    m_kits = menu->addAction(
        {}, this, [this] { askForFolder([this](const QString &folder) { saveKits(folder); }); });
    m_more->setMenu(menu);
    for (QPushButton *&button : m_buttons)
        button = new QPushButton(page);
    m_buttons[Print]->setIcon(QIcon::fromTheme(u"document-print"_s));
    m_buttons[Pdf]->setIcon(QIcon::fromTheme(u"document-save"_s));
    m_buttons[Pdf]->setDefault(true);
    connect(m_buttons[Print], &QPushButton::clicked, this, &PosterOutput::askAndPrint);
    connect(m_buttons[Pictures], &QPushButton::clicked, this,
            [this] { askAndSave(PosterFormat::PngPerOrganization); });
    connect(m_buttons[Files], &QPushButton::clicked, this,
            [this] { askAndSave(PosterFormat::PdfPerOrganization); });
    connect(m_buttons[Pdf], &QPushButton::clicked, this,
            [this] { askAndSave(PosterFormat::OnePdf); });
}

PosterOutput::~PosterOutput()
{
    // The worker holds a copy of all it needs; nobody waits for it.
    if (m_work)
        QFuture<void>(m_work->future()).cancel();
}

void PosterOutput::retranslate()
{
    m_buttons[Print]->setText(tr("Print…"));
    m_buttons[Pictures]->setText(tr("PNG for each…"));
    m_buttons[Files]->setText(tr("PDF for each…"));
    m_buttons[Pdf]->setText(tr("Save PDF…"));
    m_more->setText(tr("More"));
    m_perBody->setText(tr("PDF for each body…"));
    m_kits->setText(tr("Kit for each body (ZIP)…"));
    // A new text takes the keys away.
    m_buttons[Print]->setShortcut(QKeySequence::Print);
    m_buttons[Pdf]->setShortcut(QKeySequence::Save);
    if (!m_messages.isHidden())
        showConclusion();
}

void PosterOutput::setObstacle(const QString &obstacle)
{
    const std::array tips{
        tr("Print the posters, or some of them"), tr("Save a picture for each in a folder"),
        tr("Save a PDF for each in a folder"), tr("Save one PDF with a page for each")};
    for (std::size_t way = 0; way < m_buttons.size(); ++way) {
        QPushButton *button = m_buttons[way];
        button->setEnabled(obstacle.isEmpty());
        const QString keys = button->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(toolTipText(!obstacle.isEmpty() ? obstacle
                                       : keys.isEmpty()    ? tips[way]
                                                           : u"%1 (%2)"_s.arg(tips[way], keys)));
    }
    m_more->setEnabled(obstacle.isEmpty());
    m_more->setToolTip(
        toolTipText(obstacle.isEmpty() ? tr("Other ways to save the posters") : obstacle));
    for (QAction *action : m_more->menu()->actions())
        action->setEnabled(obstacle.isEmpty());
}

bool PosterOutput::isBusy() const
{
    return m_stands->isBusy() || (m_work && !m_work->future().isFinished());
}

void PosterOutput::forget()
{
    m_target.isWhole = false;
    m_conclusion.reset();
    m_messages.hide();
    m_opening->withdraw();
}

void PosterOutput::askAndSave(PosterFormat format)
{
    const auto save = [this, format](const QString &path) { this->save(format, path); };
    if (format == PosterFormat::OnePdf) {
        askWhereToSave(m_page, m_workspace,
                       {tr("Save the posters"), tr("PDF documents (*.pdf)"), tr("Posters.pdf")},
                       save);
        return;
    }
    askForFolder(save);
}

void PosterOutput::askForFolder(const std::function<void(const QString &)> &save)
{
    auto *dialog = new QFileDialog(m_page, tr("Folder for the posters"), m_workspace.filesFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, save](const QString &folder) {
        m_workspace.setFilesFolder(folder);
        save(folder);
    });
    dialog->open();
}

void PosterOutput::save(PosterFormat format, const QString &path)
{
    if (isBusy())
        return;
    PosterOrder order = m_order();
    order.format = format;
    order.path = path;
    const auto job = order.job();
    if (!job)
        return;
    begin(tr("Saving %Ln poster(s)", nullptr, static_cast<int>(job->organizations.size())),
          arranged(*job, order), Target{path, false, true, {}}, startMaking);
}

void PosterOutput::saveKits(const QString &folder)
{
    PosterOrder order = m_order();
    order.format = PosterFormat::PdfPerGroup;
    order.path = folder;
    order.options.standCodes = false;
    const auto job = order.job();
    if (isBusy() || !job)
        return;
    // What is proved on the way are other designs than the chosen one.
    begin(tr("Making kits for %Ln organization(s)", nullptr,
             static_cast<int>(job->organizations.size())),
          arranged(*job, order), Target{folder, false, false, {}}, [](const PosterJob &posters) {
              return PosterWork([posters](const PosterProgress &progress) {
                  return makeKits({posters, usualKitDesigns(TemplateCatalogue::load(
                                                TemplateCatalogue::ownTemplatesFolder()))},
                                  progress);
              });
          });
}

PosterJob PosterOutput::arranged(PosterJob job, const PosterOrder &order) const
{
    deliveryRoute(m_workspace, order).arrange(job, order, deliverySheet);
    return job;
}

void PosterOutput::askAndPrint()
{
    const PosterOrder order = m_order();
    if (isBusy() || order.obstacle())
        return;
    const auto run = std::make_shared<PrintRun>(order.design);
    auto *dialog = new QPrintDialog(&run->printer(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog->setMinMax(1, static_cast<int>(order.organizations().size()));
    connect(dialog, &QDialog::accepted, this, [this, run] { print(run); });
    dialog->open();
}

void PosterOutput::print(const std::shared_ptr<PrintRun> &run)
{
    if (run->fit() == PrintRun::Fit::Exact)
        startPrint(run);
    else
        askAboutPaper(run);
}

void PosterOutput::askAboutPaper(const std::shared_ptr<PrintRun> &run)
{
    auto *box = new QMessageBox(m_page);
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
                print(run);
            });
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    box->open();
}

void PosterOutput::startPrint(const std::shared_ptr<PrintRun> &run)
{
    const PosterOrder order = m_order();
    const auto all = static_cast<int>(order.organizations().size());
    std::vector<int> rows = run->rows(all, m_currentRow()); // as the preview numbers them
    if (order.options.standCodes)
        rows = run->rowsOfAllCopies(rows);
    const auto job = order.job(rows);
    if (isBusy() || !job)
        return;
    const bool isWhole = static_cast<int>(rows.size()) == all &&
                         run->printer().pageOrder() == QPrinter::FirstPageFirst;
    begin(tr("Printing %Ln poster(s)", nullptr, static_cast<int>(job->organizations.size())),
          arranged(*job, order), Target{{}, true, isWhole, run},
          [run](const PosterJob &posters) { return run->start(posters); });
}

void PosterOutput::begin(const QString &title, const PosterJob &job, const Target &target,
                         const Make &make)
{
    m_target = target;
    m_stands->forget();
    if (job.options.standCodes) {
        m_stands->registerFor(
            job, [this, title, make](const PosterJob &posters) { start(title, make(posters)); },
            [this](const PortalError &error) { conclude(Failure(error)); });
    } else {
        start(title, make(job));
    }
    Q_EMIT begun();
}

void PosterOutput::start(const QString &title, const PosterWork &work)
{
    m_work = work;
    m_workspace.tasks().watch(title, work.future());
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        conclude(m_work->result());
    });
    watcher->setFuture(work.future());
}

void PosterOutput::conclude(const Result<PosterReport> &report)
{
    m_conclusion = Conclusion{report, std::exchange(m_target, {})};
    concludePrint();
    // Other posters may be chosen meanwhile; of these it is told all the same.
    m_stands->conclude(m_conclusion->report, [this, conclusion = *m_conclusion] {
        m_conclusion = conclusion;
        tellConclusion();
    });
}

void PosterOutput::tellConclusion()
{
    const Result<PosterReport> &report = m_conclusion->report;
    if (report && m_conclusion->target.isWhole)
        Q_EMIT proved(*report);
    showConclusion();
    if (report && report->printed() > 0)
        Q_EMIT m_workspace.messageShown(madeText());
    Q_EMIT finished();
}

/// A file that was printed into takes its place, or goes.
void PosterOutput::concludePrint()
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

QString PosterOutput::madeText() const
{
    const int made = m_conclusion->report->printed();
    const Target &target = m_conclusion->target;
    if (target.isPrinter && target.name.isEmpty())
        return tr("%Ln poster(s) sent to the printer.", nullptr, made);
    return (target.isPrinter ? tr("%Ln poster(s) sent to the printer: %1", nullptr, made)
                             : tr("%Ln poster(s) saved: %1", nullptr, made))
        .arg(target.name);
}

void PosterOutput::showConclusion()
{
    if (!m_conclusion)
        return;
    const Result<PosterReport> &report = m_conclusion->report;
    const Target &target = m_conclusion->target;
    const QString stands = m_stands->outcomeText();
    m_opening->withdraw();
    if (report) {
        QStringList lines{report->printed() > 0 ? madeText() : proofSummary(*report)};
        QStringList findings = findingsOf(*report);
        if (!stands.isEmpty())
            findings << stands;
        if (!findings.isEmpty())
            lines << findings.join(u' ');
        const bool isWarning = report->problems() > 0 || m_stands->isInDisorder();
        m_messages.showMessage(isWarning ? MessageBar::Kind::Warning
                                         : MessageBar::Kind::Information,
                               lines.join(u'\n'));
        if (report->printed() > 0 && !target.isPrinter)
            m_opening->offer(target.name);
    } else if (report.error().kind == PortalError::Kind::Cancelled) {
        QStringList lines{target.isPrinter ? tr("Cancelled. Nothing was printed.")
                                           : tr("Cancelled. Nothing was written.")};
        if (!stands.isEmpty())
            lines << stands;
        m_messages.showMessage(m_stands->isInDisorder() ? MessageBar::Kind::Warning
                                                        : MessageBar::Kind::Information,
                               lines.join(u' '));
    } else if (stands.isEmpty()) {
        m_messages.showError(report.error());
    } else {
        m_messages.showMessage(MessageBar::Kind::Error,
                               portalErrorText(report.error()) + u'\n' + stands,
                               portalErrorDetail(report.error()));
    }
}

} // namespace ratingdesk
