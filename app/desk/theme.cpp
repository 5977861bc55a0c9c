// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/theme.h"

#include "app/desk/deskstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QIcon>
#include <QPalette>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr QRgb lightAccent = 0xff1f5fa8;
constexpr QRgb darkAccent = 0xff6fa8e8;

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString colorSchemeKey = u"color-scheme"_s;
constexpr uint preferDark = 1;

QPalette lightPalette()
{
    const QColor ink(0x1f, 0x23, 0x28);
    const QColor accent(lightAccent);
    QPalette palette(QColor(0xf0, 0xf1, 0xf3), QColor(0xf4, 0xf5, 0xf7));
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf6, 0xf8, 0xfa));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x5c, 0x65, 0x6f));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, QColor(0x2b, 0x30, 0x36));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    const QColor faded(0x9a, 0xa1, 0xa9);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xc5, 0xca, 0xd0));
    return palette;
}

QPalette darkPalette()
{
    const QColor ink(0xe3, 0xe6, 0xea);
    const QColor accent(darkAccent);
    QPalette palette(QColor(0x30, 0x36, 0x3d), QColor(0x22, 0x26, 0x2b));
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, QColor(0x1a, 0x1d, 0x21));
    palette.setColor(QPalette::AlternateBase, QColor(0x1f, 0x23, 0x28));
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9d, 0xa7, 0xb3));
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, QColor(0x0f, 0x14, 0x1a));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x41, 0x49));
    palette.setColor(QPalette::ToolTipText, ink);
    const QColor faded(0x6b, 0x74, 0x7e);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3d, 0x44, 0x4d));
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent),
      m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new DeskStyle);
    // Where the desktop brings no icon theme folders of its own.
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains("/usr/share/icons"_L1))
        QIcon::setThemeSearchPaths(paths << u"/usr/share/icons"_s);
    askSystem();
    apply();
}

void Theme::use(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
}

/// Qt 6.4 does not tell whether the desktop is dark; the desktop portal does, and tells when it
/// changes.
void Theme::askSystem()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalInterface, u"SettingChanged"_s, this,
                SLOT(readSystemSetting(QString, QString, QVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, u"Read"_s);
    question << appearanceGroup << colorSchemeKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QVariant> answer = *watcher;
        if (answer.isValid())
            readSystemSetting(appearanceGroup, colorSchemeKey, answer.value());
    });
}

void Theme::readSystemSetting(const QString &group, const QString &key, const QVariant &value)
{
    if (group != appearanceGroup || key != colorSchemeKey)
        return;
    QVariant plain = value;
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    m_systemIsDark = plain.toUInt() == preferDark;
    if (m_choice == Choice::System)
        apply();
}

void Theme::apply()
{
    const QPalette palette = isDark() ? darkPalette() : lightPalette();
    // First the icons: widgets repaint when the palette changes.
    QIcon::setThemeName(isDark() ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace ratingdesk
