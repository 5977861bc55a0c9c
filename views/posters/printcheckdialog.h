// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/answers.h"
#include "models/poster/printcheck.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ratingdesk {

class MessageBar;
class Workspace;

/// Says of photographs, scans and PDFs whose codes they show and whether these still hold, and
/// offers the posters that are to hang there instead.
class PrintCheckDialog : public QDialog
{
    Q_OBJECT

public:
    PrintCheckDialog(Workspace &workspace, const QStringList &paths, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Everything has been read and judged, or could not be.
    void checked();
    void postersRequested(const std::vector<ratingdesk::OrganizationId> &organizations);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void lookUp();
    void conclude(const std::optional<PortalError> &error);
    void list();
    void openOrganization();

    Workspace &m_workspace;
    std::vector<ReadFile> m_files;
    PrintCheck m_check;
    Latest m_question;
    bool m_isDone = false;

    MessageBar *m_alarm;
    QLabel *m_line;
    QTreeWidget *m_codes;
    QDialogButtonBox *m_buttons;
    QPushButton *m_make;
};

} // namespace ratingdesk
