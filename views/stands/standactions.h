// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/portal/standvalues.h"

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace ratingdesk {

class Workspace;

/// What can be done with the selected stands: the same actions for buttons, context menu and
/// keyboard. What cannot be done is greyed out and says in its tool tip why.
class StandActions : public QObject
{
    Q_OBJECT

public:
    StandActions(Workspace &workspace, QWidget *scope);

    /// `isBusy`: a change is on its way.
    void setStands(const std::vector<Stand> &stands, bool isBusy);
    void retranslate();

    QAction *place() const { return m_place; }
    QAction *check() const { return m_check; }
    QAction *retire() const { return m_retire; }
    QAction *organization() const { return m_organization; }
    QAction *replace() const { return m_replace; }
    /// In the order in which they are offered.
    QList<QAction *> all() const { return {m_place, m_check, m_retire, m_organization, m_replace}; }

private:
    QAction *add(const QString &iconName);
    void update();
    /// Greys it out unless there is no obstacle.
    static void allow(QAction *action, const QString &what, const QString &obstacle);

    Workspace &m_workspace;
    QWidget *m_scope;
    std::vector<Stand> m_stands;
    bool m_isBusy = false;
    QAction *m_place;
    QAction *m_check;
    QAction *m_retire;
    QAction *m_organization;
    QAction *m_replace;
};

} // namespace ratingdesk
