// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ratingdesk {

/// The looks of the window: Fusion style, one palette for light and one for dark, and the icons
/// that go with it. Follows the system unless a person has chosen.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice {
        System,
        Light,
        Dark,
    };
    Q_ENUM(Choice)

    explicit Theme(QObject *parent = nullptr);

    void use(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const;

private Q_SLOTS:
    void readSystemSetting(const QString &group, const QString &key, const QVariant &value);

private:
    void askSystem();
    void apply();

    Choice m_choice = Choice::System;
    bool m_systemIsDark;
};

} // namespace ratingdesk
