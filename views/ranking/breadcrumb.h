// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace ratingdesk {

/// The way from the country down to what is shown: every step but the last is a link back, the last
/// one is the heading.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        std::optional<OrganizationId> organization; ///< nothing: the country
        QString text;
    };

    explicit Breadcrumb(QWidget *parent = nullptr);

    void setSteps(std::vector<Step> steps);
    const std::vector<Step> &steps() const { return m_steps; }

Q_SIGNALS:
    void stepRequested(std::optional<ratingdesk::OrganizationId> organization);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWay();
    void showHeading();

    std::vector<Step> m_steps;
    QLabel *m_way;
    QLabel *m_heading;
};

} // namespace ratingdesk
