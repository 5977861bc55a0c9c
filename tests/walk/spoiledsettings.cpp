// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/spoiledsettings.h"

#include "app/desk/pages.h"

#include <QFile>
#include <QRect>
#include <QSettings>

#include <limits>

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

namespace {

constexpr int longestRandom = 400;

QByteArray randomBytes(Dice &dice)
{
    QByteArray bytes(dice.between(1, longestRandom), 0);
    for (char &byte : bytes)
        byte = static_cast<char>(dice.below(256));
    return bytes;
}

/// Some bytes of what was there are others now: the form may still pass.
QByteArray scratched(QByteArray bytes, Dice &dice)
{
    for (int i = dice.between(1, 6); --i >= 0 && !bytes.isEmpty();)
        bytes[static_cast<qsizetype>(dice.below(std::size_t(bytes.size())))] =
            static_cast<char>(dice.oneIn(2) ? 0xFF : int(dice.below(256)));
    return dice.oneIn(3) ? bytes.first(bytes.size() / 2) : bytes;
}

QVariant wrongValue(const QVariant &right, Dice &dice)
{
    switch (dice.below(9)) {
    case 0:
        return randomBytes(dice);
    case 1:
        return std::numeric_limits<qint64>::max();
    case 2:
        return std::numeric_limits<int>::min();
    case 3:
        return QRect(-100'000, -100'000, 2'000'000'000, 2'000'000'000);
    case 4:
        return QStringList{u"a"_s, u"999999999999"_s, QString(), u"-1"_s};
    case 5:
        return QVariantMap{{u"a"_s, 1e300}, {u"b"_s, QVariantList{1, 2}}};
    case 6:
        return QString(100'000, u'x');
    case 7:
        return QString();
    default:
        return scratched(right.toByteArray(), dice);
    }
}

} // namespace

QString spoilSettings(const QString &file, Dice &dice)
{
    if (dice.oneIn(6)) {
        QFile torn(file);
        if (!torn.open(QIODevice::ReadWrite))
            qFatal("No settings: %s", qPrintable(torn.errorString()));
        const QByteArray content = torn.readAll();
        torn.resize(0);
        torn.write(dice.oneIn(2) ? randomBytes(dice) : scratched(content, dice));
        return u"with a torn settings file"_s;
    }
    QSettings store(file, QSettings::IniFormat);
    QStringList keys = store.allKeys();
    keys += {u"language"_s,    u"theme"_s,         u"window/geometry"_s,    u"window/page"_s,
             u"filesFolder"_s, u"profiles/size"_s, u"profiles/1/address"_s, u"lastProfile/name"_s};
    for (const QString &page : pageKeys())
        keys += u"pages/"_s + page;
    // The names of some hold a hash of the walk's own folder, which is another one each time.
    keys.erase(std::remove_if(keys.begin(), keys.end(),
                              [](const QString &key) { return key.startsWith(u"recent/"_s); }),
               keys.end());
    keys.sort();
    keys.removeDuplicates();
    keys.removeAll(u"lastProfile/address"_s); // it names what is walked over
    int count = 0;
    for (const QString &key : std::as_const(keys)) {
        if (!dice.oneIn(2))
            continue;
        store.setValue(key, wrongValue(store.value(key), dice));
        ++count;
    }
    return u"with %1 wrong settings"_s.arg(count);
}

} // namespace ratingdesk::walk
