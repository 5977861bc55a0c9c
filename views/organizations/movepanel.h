// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/changeset.h"

#include <QFrame>
#include <QTimer>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ratingdesk {

class OrganizationChooser;
class Workspace;

/// Asks for what a move needs: the target where none was given by a drop, the day and the reason.
/// Says beforehand what moves along. Stands beneath the tree, and in the move dialog.
class MovePanel : public QFrame
{
    Q_OBJECT

public:
    enum class Target {
        Given,   ///< by a drop
        ToChoose ///< by search in the panel
    };

    MovePanel(Workspace &workspace, Target target, QWidget *parent = nullptr);

    void setMove(const std::vector<OrganizationId> &organizations,
                 std::optional<OrganizationId> to);
    std::optional<OrganizationId> target() const { return m_to; }

Q_SIGNALS:
    void moved(const std::vector<ratingdesk::OrganizationId> &organizations);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChangeSet changes() const;
    bool isPlace(OrganizationId candidate) const;
    void setTarget(std::optional<OrganizationId> to);
    QString impactText(const ChangeReceipt &receipt) const;
    void askImpact();
    void fetchImpact();
    void showState();
    void perform();
    void retranslate();
    QString nameOf(OrganizationId organization) const;
    QString title() const;
    QString doneText() const;

    Workspace &m_workspace;
    Target m_targetKind;
    std::vector<OrganizationId> m_organizations;
    std::optional<OrganizationId> m_to;
    bool m_hasTarget = false;
    QTimer m_asking{this};
    int m_question = 0; ///< answers to earlier dry runs are dropped
    QString m_impact;
    bool m_isPossible = false;

    QLabel *m_title;
    OrganizationChooser *m_targets;
    QLabel *m_impactLabel;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QPushButton *m_cancel;
    QPushButton *m_move;
};

} // namespace ratingdesk
