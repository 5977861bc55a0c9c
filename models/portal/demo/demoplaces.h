// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/region.h"

#include <QString>

#include <map>
#include <span>

namespace ratingdesk::demo {

/// A word or text in both state languages.
struct Bilingual
{
    QString ru;
    QString be;
};

/// The values of the placeholders of a name template in one language: "execG" -> "Брестского …".
using Words = std::map<QString, QString, std::less<>>;

struct BilingualWords
{
    Words ru;
    Words be;
};

/// What the executive committee of a place governs.
enum class PlaceKind : quint8 {
    District,     ///< one of the 118
    City,         ///< one of the 10 of regional subordination
    CityDistrict, ///< one of the 9 of Minsk
};

struct Place
{
    PlaceKind kind;
    Region region;
    QString soato;
    Bilingual town;       ///< with what it is: "г. Лида", "г.п. Зельва"
    BilingualWords words; ///< see placeWords() in the source
};

struct RegionEntry
{
    Region region;
    QString soato;
    QString townRu;
    BilingualWords words;
};

struct Village
{
    Bilingual name;      ///< "Заречье"
    Bilingual adjective; ///< "Зареченский"
};

/// The real division of the country; only the villages are chosen by us.
const std::vector<RegionEntry> &regions();
/// Ordered by region.
const std::vector<Place> &places();
std::span<const Village> villages();

// Forms of an adjective, from its masculine nominative.
QString genitiveRu(const QString &adjective);
QString genitiveBe(const QString &adjective);
QString dativeRu(const QString &adjective);
QString locativeBe(const QString &adjective);
QString feminineRu(const QString &adjective);
QString feminineBe(const QString &adjective);
QString neuterRu(const QString &adjective);
QString neuterBe(const QString &adjective);

} // namespace ratingdesk::demo
