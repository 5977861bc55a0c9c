// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desk/jumpmodel.h"

#include <QLineEdit>

class QCompleter;

namespace ratingdesk {

/// The field at the top of the window: type a part of a name, choose with the arrows, Enter goes
/// there.
class JumpField : public QLineEdit
{
    Q_OBJECT

public:
    explicit JumpField(QWidget *parent = nullptr);

    JumpModel &matches() { return *m_model; }
    /// Ctrl+K.
    void begin();

Q_SIGNALS:
    void organizationChosen(ratingdesk::OrganizationId organization);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMatches();
    void choose(const QModelIndex &index);
    void retranslate();

    JumpModel *m_model;
    QCompleter *m_completer;
};

} // namespace ratingdesk
