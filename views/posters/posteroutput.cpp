// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/posteroutput.h"

#include "models/words/posters/posterwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/messagebar.h"
#include "views/common/openingoffer.h"
#include "views/common/savequestion.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"
#include "views/posters/printrun.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

PosterOutput::PosterOutput(Workspace &workspace, std::function<PosterOrder()> order,
                           std::function<int()> currentRow, MessageBar &messages, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_order(std::move(order)),
      m_currentRow(std::move(currentRow)),
      m_messages(messages),
      m_opening(new OpeningOffer(messages, workspace)),
      m_page(page)
{
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
    start(tr("Saving %Ln poster(s)", nullptr, static_cast<int>(job->organizations.size())),
          startMaking(*job), Target{path, false, true, {}});
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
    const std::vector<int> rows = run->rows(all, m_currentRow()); // as the preview numbers them
    const auto job = order.job(rows);
    if (isBusy() || !job)
        return;
    const bool isWhole = static_cast<int>(rows.size()) == all &&
                         run->printer().pageOrder() == QPrinter::FirstPageFirst;
    start(tr("Printing %Ln poster(s)", nullptr, static_cast<int>(job->organizations.size())),
          run->start(*job), Target{{}, true, isWhole, run});
}

void PosterOutput::start(const QString &title, const PosterWork &work, const Target &target)
{
    m_work = work;
    m_target = target;
    m_workspace.tasks().watch(title, work.future());
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        conclude();
    });
    watcher->setFuture(work.future());
    Q_EMIT begun();
}

void PosterOutput::conclude()
{
    m_conclusion = Conclusion{m_work->result(), std::exchange(m_target, {})};
    concludePrint();
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
    m_opening->withdraw();
    if (report) {
        QStringList lines{report->printed() > 0 ? madeText() : proofSummary(*report)};
        if (const QStringList findings = findingsOf(*report); !findings.isEmpty())
            lines << findings.join(u' ');
        m_messages.showMessage(report->problems() > 0 ? MessageBar::Kind::Warning
                                                      : MessageBar::Kind::Information,
                               lines.join(u'\n'));
        if (report->printed() > 0 && !target.isPrinter)
            m_opening->offer(target.name);
    } else if (report.error().kind == PortalError::Kind::Cancelled) {
        m_messages.showMessage(MessageBar::Kind::Information,
                               target.isPrinter ? tr("Cancelled. Nothing was printed.")
                                                : tr("Cancelled. Nothing was written."));
    } else {
        m_messages.showError(report.error());
    }
}

} // namespace ratingdesk
