// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/editing/changequeue.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ratingdesk {

class Workspace;

/// Says what a change of the structure touches, asks for its reason, and makes it as one change.
/// What it is about is the business of those derived from it.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChangeDialog(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(const std::vector<ratingdesk::OrganizationId> &organizations);

protected:
    virtual std::vector<Change> changes() const = 0;
    virtual ChangeQueue::Wording wording() const = 0;
    /// Where attention goes once the change is made.
    virtual std::vector<OrganizationId> subjects() const = 0;

    Workspace &workspace() const { return m_workspace; }
    QString nameOf(OrganizationId organization) const;
    /// Between title and impact.
    void setContent(QWidget *content);
    /// Beside the reason.
    QHBoxLayout *fields() const { return m_fields; }
    QLineEdit *reason() const { return m_reason; }
    void setTitle(const QString &title);
    void setAcceptText(const QString &text);
    /// `isPossible`: it can be made as soon as there is a reason.
    void setImpact(const QString &text, bool isPossible);

private:
    void showState();
    void make();

    Workspace &m_workspace;
    bool m_isPossible = false;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_fields;
    QLabel *m_title;
    QLabel *m_impact;
    QLineEdit *m_reason;
    QPushButton *m_accept;
};

} // namespace ratingdesk
