// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/poster/posterwording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr qsizetype longestText = 500;

QString codeOf(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::Russian:
        return u"ru"_s;
    case Language::Belarusian:
        return u"be"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

const PosterWording &PosterWording::standard()
{
    static const PosterWording wording = [] {
        QFile file(u":/ratingdesk/templates/wording.json"_s);
        PosterWording standard;
        QString problem;
        const bool read = file.open(QIODevice::ReadOnly) && standard.read(file.readAll(), &problem);
        Q_ASSERT_X(read, "PosterWording", qUtf8Printable(problem));
        return standard;
    }();
    return wording;
}

std::optional<PosterWording> PosterWording::fromJson(const QByteArray &json, QString *problem)
{
    PosterWording wording = standard();
    if (!wording.read(json, problem))
        return {};
    return wording;
}

bool PosterWording::read(const QByteArray &json, QString *problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        *problem = error.errorString();
        return false;
    }
    const QJsonObject titles = document.object().value("title"_L1).toObject();
    for (auto title = titles.begin(); title != titles.end(); ++title)
        m_titles.insert(title.key(), title.value().toString().left(longestText));

    const QJsonObject wording = document.object().value("wording"_L1).toObject();
    for (auto language = wording.begin(); language != wording.end(); ++language) {
        const QJsonObject texts = language.value().toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            if (!text.value().isString() || text.value().toString().size() > longestText) {
                *problem = language.key() + u'/' + text.key();
                return false;
            }
            m_texts.insert(language.key() + u'/' + text.key(), text.value().toString());
        }
    }
    return true;
}

QString PosterWording::text(Language language, const QString &key) const
{
    return m_texts.value(codeOf(language) + u'/' + key);
}

bool PosterWording::isKnown(const QString &key, const QString &words) const
{
    bool hasWords = false;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        if (text.key().section(u'/', 1) != key)
            continue;
        hasWords = true;
        QString known = *text;
        known.replace(u'|', u' ');
        const qsizetype variable = known.indexOf(u'%');
        if (known.startsWith(words) || (variable >= 0 && words.startsWith(known.first(variable))))
            return true;
    }
    return !hasWords;
}

QString PosterWording::title(Language language) const
{
    return m_titles.value(codeOf(language), m_titles.value(u"en"_s));
}

} // namespace ratingdesk
