// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/outputfile.h"
#include "models/portal/answers.h"
#include "models/portal/registervalues.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace ratingdesk {

class MessageBar;
class OpeningOffer;
class WorkLine;
class Workspace;

/// Writes organizations into a file that can be imported again: everything, what the search and the
/// filters found, or what is selected.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Workspace &workspace, std::vector<OrganizationId> found,
                 std::vector<OrganizationId> selected, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// The file is there, or could not be written, or it was broken off.
    void concluded();

private:
    enum Scope {
        Everything,
        Found,
        Selected,
    };

    std::optional<std::vector<OrganizationId>> chosen() const;
    void askWhere();
    void write(const QString &path);
    void showState();
    void conclude();

    Workspace &m_workspace;
    const std::vector<OrganizationId> m_found;
    const std::vector<OrganizationId> m_selected;
    MessageBar *m_message;
    OpeningOffer *m_opening;
    QButtonGroup *m_scope;
    QCheckBox *m_below;
    QComboBox *m_form;
    WorkLine *m_work;
    QPushButton *m_write;
    QPushButton *m_close;
    Latest m_question;
    std::function<void()> m_cancel; ///< as long as something is going on
};

} // namespace ratingdesk
