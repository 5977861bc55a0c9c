// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/exchange/importdialog.h"

#include <QPointer>

#include <functional>

class QAction;
class QToolButton;

namespace ratingdesk {

/// The register's ways from and to files: buttons beside the page's heading, files that are dropped
/// on the page, and what is remembered from one import to the next.
class RegisterExchange : public QObject
{
    Q_OBJECT

public:
    using Organizations = std::function<std::vector<OrganizationId>()>;

    /// `found` are those that a search or a filter asks for, none without one.
    RegisterExchange(Workspace &workspace, Organizations found, Organizations selected,
                     QWidget *page);
    ~RegisterExchange() override;

    QToolButton *importButton() const { return m_importButton; }
    QToolButton *exportButton() const { return m_exportButton; }
    /// Whether they are a table, of which nothing else than the register could be made.
    static bool takes(const QStringList &paths);
    /// Opens the dialog, with the file unless the path is empty.
    void import(const QString &path);
    void exportRegister();
    void retranslate();

    QJsonObject state() const { return m_memory.state(); }
    void restore(const QJsonObject &state) { m_memory.restore(state); }

Q_SIGNALS:
    /// They are to be shown.
    void organizationsRequested(const std::vector<ratingdesk::OrganizationId> &organizations);

private:
    Workspace &m_workspace;
    const Organizations m_found;
    const Organizations m_selected;
    QWidget *m_page;
    ImportMemory m_memory;
    QAction *m_import;
    QAction *m_export;
    QToolButton *m_importButton;
    QToolButton *m_exportButton;
    QPointer<ImportDialog> m_dialog;
};

} // namespace ratingdesk
