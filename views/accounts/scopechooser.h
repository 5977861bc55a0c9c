// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ratingdesk {

class OrganizationChooser;
class Workspace;

/// In which part of the register an account works: an organization with everything below it, or,
/// for who may give it, the whole register.
class ScopeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChooser(Workspace &workspace, QWidget *parent = nullptr);

    /// Begins with that one as chosen.
    void begin(std::optional<OrganizationId> scope);
    std::optional<OrganizationId> scope() const { return m_scope; }

Q_SIGNALS:
    void changed();
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(std::optional<OrganizationId> scope);
    void retranslate();

    Workspace &m_workspace;
    std::optional<OrganizationId> m_scope;
    OrganizationChooser *m_chooser;
    QLabel *m_chosen;
};

} // namespace ratingdesk
