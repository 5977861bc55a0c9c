// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/organizations/registerexchange.h"

#include "models/portal/policy.h"
#include "models/words/accountwords.h"
#include "models/words/tooltiptext.h"
#include "views/common/workspace.h"
#include "views/exchange/exportdialog.h"

#include <QAction>
#include <QFileInfo>
#include <QIcon>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ratingdesk {

RegisterExchange::RegisterExchange(Workspace &workspace, Organizations found,
                                   Organizations selected, QWidget *page)
    : QObject(page),
      m_workspace(workspace),
      m_found(std::move(found)),
      m_selected(std::move(selected)),
      m_page(page),
      m_import(new QAction(QIcon::fromTheme(u"document-import"_s), QString(), this)),
      m_export(new QAction(QIcon::fromTheme(u"document-export"_s), QString(), this)),
      m_importButton(new QToolButton(page)),
      m_exportButton(new QToolButton(page))
{
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    page->addAction(m_import);
    m_importButton->setObjectName(u"importRegister"_s);
    m_importButton->setDefaultAction(m_import);
    m_importButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    page->addAction(m_export);
    m_exportButton->setObjectName(u"exportRegister"_s);
    m_exportButton->setDefaultAction(m_export);
    m_exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_export, &QAction::triggered, this, &RegisterExchange::exportRegister);
    connect(m_import, &QAction::triggered, this, [this] { import({}); });
    retranslate();
}

/// It leaves its sizes in the memory when it goes.
RegisterExchange::~RegisterExchange() { delete m_dialog; }

void RegisterExchange::retranslate()
{
    const auto missing = missingRight(m_workspace.actor(), Operation::ChangeOrganizations);
    m_import->setText(tr("&Import…"));
    m_import->setEnabled(!missing);
    const QString keys = m_import->shortcut().toString(QKeySequence::NativeText);
    m_import->setToolTip(toolTipText(
        missing ? missingRightText(*missing)
                : tr("Bring a table of organizations into the register (%1)").arg(keys)));
    m_export->setText(tr("&Export…"));
    m_export->setToolTip(
        toolTipText(tr("Write organizations into a file that can be imported again (%1)")
                        .arg(m_export->shortcut().toString(QKeySequence::NativeText))));
}

bool RegisterExchange::takes(const QStringList &paths)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"txt"_s, u"xlsx"_s, u"ods"_s, u"xls"_s};
    return paths.size() == 1 && endings.contains(QFileInfo(paths.front()).suffix().toLower());
}

void RegisterExchange::import(const QString &path)
{
    if (const auto missing = missingRight(m_workspace.actor(), Operation::ChangeOrganizations)) {
        Q_EMIT m_workspace.errorShown(missingRightText(*missing), {});
        return;
    }
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_workspace, m_memory, m_page);
        connect(m_dialog, &ImportDialog::organizationsRequested, this,
                &RegisterExchange::organizationsRequested);
        m_dialog->open();
    }
    if (!path.isEmpty())
        m_dialog->takeFile(path);
}

void RegisterExchange::exportRegister()
{
    auto *dialog = new ExportDialog(m_workspace, m_found(), m_selected(), m_page);
    dialog->open();
}

} // namespace ratingdesk
