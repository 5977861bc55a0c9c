// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/endtoend/minskportal.h"

#include "tests/support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ratingdesk::test {

namespace {

constexpr auto organizationsFixture = u"minsk-115-ratings/organizations.csv";
constexpr auto requestsFixture = u"minsk-115-ratings/requests_2015-11_2018-12.csv";

QString fixture(const QString &file) { return fixturesFolder() + u'/' + file; }

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::map<qint64, Rated> ratedUpTo(const QString &lastDay)
{
    std::map<qint64, Rated> rated;
    const auto rows = plainCsv(textOf(fixture(QString::fromUtf16(requestsFixture))));
    for (const QStringList &row : rows.mid(1)) {
        const int rating = row.at(3).toInt();
        if (rating == 0 || row.at(4).left(10) > lastDay)
            continue;
        Rated &organization = rated[row.at(6).toLongLong() + addedToIds];
        ++organization.count;
        organization.sum += rating;
        organization.satisfied += rating >= 4 ? 1 : 0;
    }
    return rated;
}

int rankOf(const Rated &organization, const std::map<qint64, Rated> &all)
{
    return 1 + static_cast<int>(std::count_if(all.begin(), all.end(), [&](const auto &other) {
               return other.second.sum * organization.count > organization.sum * other.second.count;
           }));
}

bool isColouredChart(const QString &path)
{
    const QImage image(path);
    QSet<QRgb> strongColours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.hsvSaturation() > 100 && colour.value() > 60)
                strongColours.insert(colour.rgb());
        }
    }
    return image.width() >= 1000 && image.height() >= 500 && strongColours.size() >= 5;
}

ProgramOutcome MinskPortal::run(const QStringList &arguments) const
{
    return runner.ratingdesk(QStringList{u"--portal"_s, address} + arguments);
}

ProgramOutcome MinskPortal::importStateBodies() const
{
    return importFile(u"organizations"_s, u"by-gov-hierarchy/departments.csv"_s,
                      u"departments.json"_s);
}

ProgramOutcome MinskPortal::importOrganizations() const
{
    return importFile(u"organizations"_s, QString::fromUtf16(organizationsFixture),
                      u"minsk-organizations.json"_s);
}

ProgramOutcome MinskPortal::importRatings() const
{
    return importFile(u"questionnaires"_s, QString::fromUtf16(requestsFixture),
                      u"minsk-ratings.json"_s);
}

QString MinskPortal::organizationsFile()
{
    return textOf(fixture(QString::fromUtf16(organizationsFixture)));
}

QJsonArray MinskPortal::ranking(const QString &period) const
{
    const auto outcome = run({u"ranking"_s, u"--scope"_s, QString::number(minskParent.value()),
                              u"--members"_s, u"children"_s, u"--aggregation"_s, u"own"_s,
                              u"--period"_s, period, u"--format"_s, u"json"_s});
    return QJsonDocument::fromJson(outcome.output.toUtf8()).array();
}

QStringList MinskPortal::codesOf(const QString &pdf, int lastPage) const
{
    QStringList drawing{u"-r"_s, u"100"_s, u"-gray"_s};
    if (lastPage > 0)
        drawing << u"-l"_s << QString::number(lastPage);
    runner.run(u"pdftoppm"_s, drawing + QStringList{pdf, u"page"_s});
    QStringList codes;
    const QStringList pages =
        QDir(runner.folder()).entryList({u"page-*.pgm"_s}, QDir::Files, QDir::Name);
    for (const QString &page : pages)
        codes << runner.run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"--nodbus"_s, page})
                     .output.trimmed();
    return codes;
}

ProgramOutcome MinskPortal::importFile(const QString &subject, const QString &file,
                                       const QString &mapping) const
{
    return run({u"import"_s, subject, fixture(file), u"--mapping"_s,
                sourceFolder() + u"/tests/endtoend/"_s + mapping, u"--report"_s, u"report.csv"_s});
}

} // namespace ratingdesk::test
