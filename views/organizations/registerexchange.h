// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/exchange/importdialog.h"

#include <QPointer>

class QAction;
class QToolButton;

namespace ratingdesk {

/// The register's way in from files: a button beside the page's heading, files that are dropped on
/// the page, and what is remembered from one import to the next.
class RegisterExchange : public QObject
{
    Q_OBJECT

public:
    RegisterExchange(Workspace &workspace, QWidget *page);
    ~RegisterExchange() override;

    QToolButton *importButton() const { return m_importButton; }
    /// Whether they are a table, of which nothing else than the register could be made.
    static bool takes(const QStringList &paths);
    /// Opens the dialog, with the file unless the path is empty.
    void import(const QString &path);
    void retranslate();

    QJsonObject state() const { return m_memory.state(); }
    void restore(const QJsonObject &state) { m_memory.restore(state); }

Q_SIGNALS:
    /// They are to be shown.
    void organizationsRequested(const std::vector<ratingdesk::OrganizationId> &organizations);

private:
    Workspace &m_workspace;
    QWidget *m_page;
    ImportMemory m_memory;
    QAction *m_import;
    QToolButton *m_importButton;
    QPointer<ImportDialog> m_dialog;
};

} // namespace ratingdesk
