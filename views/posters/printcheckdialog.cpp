// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/posters/printcheckdialog.h"

#include "models/portal/portalsource.h"
#include "models/words/posters/posterwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/messagebar.h"
#include "views/common/taskmonitor.h"
#include "views/common/workspace.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

/// Of a text that anybody may have put into a code.
constexpr qsizetype longestExcerpt = 200;

enum Column {
    PrintColumn,
    CodeColumn,
    VerdictColumn,
};

} // namespace

PrintCheckDialog::PrintCheckDialog(Workspace &workspace, const QStringList &paths, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_alarm(new MessageBar),
      m_line(new QLabel),
      m_codes(new QTreeWidget),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close)),
      m_make(new QPushButton)
{
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_codes->setRootIsDecorated(false);
    m_codes->setColumnCount(3);
    m_codes->setAlternatingRowColors(true);
    m_codes->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_codes->header()->setStretchLastSection(true);
    m_buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    m_make->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_alarm);
    layout->addWidget(m_line);
    layout->addWidget(m_codes, 1);
    layout->addWidget(m_buttons);
    resize(960, 460);
    m_codes->setColumnWidth(PrintColumn, 200);
    m_codes->setColumnWidth(CodeColumn, 240);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_codes, &QTreeWidget::itemActivated, this, &PrintCheckDialog::openOrganization);
    connect(m_make, &QPushButton::clicked, this, [this] {
        Q_EMIT postersRequested(m_check.rightOnes());
        accept();
    });
    retranslate();

    const auto reading = startReading(paths);
    m_workspace.tasks().watch(tr("Reading codes"), reading);
    connect(this, &QDialog::finished, this,
            [reading]() mutable { QFuture<Result<std::vector<ReadFile>>>(reading).cancel(); });
    m_question.ask(reading, this, [this](const Result<std::vector<ReadFile>> &read) {
        if (!read) {
            conclude(read.error());
            return;
        }
        m_files = *read;
        for (const ReadFile &file : m_files)
            m_check.add(file.path, file.reading);
        lookUp();
    });
}

void PrintCheckDialog::lookUp()
{
    const std::vector<OrganizationId> asked = m_check.notLookedUp();
    if (asked.empty()) {
        conclude({});
        return;
    }
    m_question.ask(m_workspace.source().organizations(asked), this,
                   [this, asked](const Result<std::vector<Organization>> &found) {
                       if (!found) {
                           conclude(found.error());
                           return;
                       }
                       m_check.takeLookedUp(asked, *found);
                       lookUp();
                   });
}

void PrintCheckDialog::conclude(const std::optional<PortalError> &error)
{
    m_isDone = true;
    if (error)
        m_alarm->showError(*error);
    else
        list();
    retranslate();
    Q_EMIT checked();
}

void PrintCheckDialog::list()
{
    m_codes->clear();
    const auto add = [this](const QString &path, int page, int pages, const QString &what,
                            const QString &verdict) {
        const QString name = QFileInfo(path).fileName();
        auto *item = new QTreeWidgetItem(
            {pages > 1 ? tr("%1, page %2").arg(name).arg(page) : name, what, verdict});
        for (const int column : {PrintColumn, CodeColumn, VerdictColumn})
            item->setToolTip(column, toolTipText(item->text(column)));
        m_codes->addTopLevelItem(item);
        return item;
    };
    const std::vector<PrintCheck::Code> codes = m_check.codes();
    for (const ReadFile &file : m_files) {
        const auto pages = static_cast<int>(file.reading.pages.size());
        if (file.reading.problem)
            add(file.path, pages + 1, pages + 1, {},
                tr("Cannot be read: %1.").arg(codeFileProblemText(*file.reading.problem)));
        for (int page = 1; page <= pages; ++page) {
            bool hasCode = false;
            for (const PrintCheck::Code &code : codes) {
                if (code.file != file.path || code.page != page)
                    continue;
                hasCode = true;
                const QString what = code.organization
                                         ? code.organization->displayName(m_workspace.language())
                                         : code.text.left(longestExcerpt).simplified();
                auto *item = add(file.path, page, pages, what,
                                 printVerdictText(code, m_workspace.language()));
                if (code.organization)
                    item->setData(0, Qt::UserRole, code.organization->id.value());
            }
            if (!hasCode)
                add(file.path, page, pages, {}, tr("No code can be read."));
        }
    }
    QStringList alarms;
    for (const PrintCheck::Alarm &alarm : m_check.alarms()) {
        const QString text = printAlarmText(alarm.kind);
        if (!alarms.contains(text))
            alarms << text;
    }
    if (!alarms.isEmpty())
        m_alarm->showMessage(MessageBar::Kind::Error, alarms.join(u'\n'));
}

void PrintCheckDialog::openOrganization()
{
    const QTreeWidgetItem *item = m_codes->currentItem();
    if (!item || !item->data(0, Qt::UserRole).isValid())
        return;
    Q_EMIT m_workspace.organizationRequested(
        OrganizationId(item->data(0, Qt::UserRole).toLongLong()));
}

void PrintCheckDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_isDone && m_codes->topLevelItemCount() > 0)
            list();
    }
    QDialog::changeEvent(event);
}

void PrintCheckDialog::retranslate()
{
    setWindowTitle(tr("Check a print"));
    m_codes->setHeaderLabels({tr("Print"), tr("Code"), tr("Found")});
    m_codes->setAccessibleName(tr("Codes that were found"));
    const auto right = static_cast<int>(m_check.rightOnes().size());
    m_make->setText(tr("Make the right poster(s)", nullptr, std::max(1, right)));
    m_make->setEnabled(right > 0);
    m_line->setText(m_isDone ? tr("Whose codes these are, and whether they still lead there.")
                             : tr("The codes are being read…"));
}

} // namespace ratingdesk
