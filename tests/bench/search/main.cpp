// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a key of the organization search takes at ten times national size: queries are
// typed letter by letter, and pasted whole, which cannot narrow an earlier result. Of each key the
// median of some rounds counts, so that the slowest key is not the one that was interrupted.
// usage: bench_search [organizations]

#include "models/portal/organizationnode.h"
#include "models/stores/organizationsearch.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

using namespace ratingdesk;
using namespace Qt::StringLiterals;

namespace {

Organization inventedOrganization(int number, QRandomGenerator &random)
{
    static const QStringList sorts{
        u"Государственное учреждение образования «Средняя школа № %1 г. %2»"_s,
        u"Учреждение здравоохранения «%1-я центральная районная поликлиника г. %2»"_s,
        u"Коммунальное унитарное предприятие «Жилищно-эксплуатационное управление № %1 г. %2»"_s,
        u"Отдел загса № %1 администрации района г. %2"_s,
        u"Отделение почтовой связи № %1 г. %2"_s,
    };
    static const QStringList sortsBe{
        u"Дзяржаўная ўстанова адукацыі «Сярэдняя школа № %1 г. %2»"_s,
        u"Установа аховы здароўя «%1-я цэнтральная раённая паліклініка г. %2»"_s,
        u"Камунальнае ўнітарнае прадпрыемства «Жыллёва-эксплуатацыйнае ўпраўленне № %1 г. %2»"_s,
        u"Аддзел загса № %1 адміністрацыі раёна г. %2"_s,
        u"Аддзяленне паштовай сувязі № %1 г. %2"_s,
    };
    static const QStringList towns{u"Минск"_s,  u"Гомель"_s,     u"Могилёв"_s, u"Витебск"_s,
                                   u"Гродно"_s, u"Барановичи"_s, u"Пинск"_s,   u"Орша"_s,
                                   u"Лида"_s,   u"Берёза"_s};
    const int sort = random.bounded(int(sorts.size()));
    const QString &town = towns[random.bounded(int(towns.size()))];
    Organization organization;
    organization.id = OrganizationId(20000 + number);
    organization.nameRu = sorts[sort].arg(random.bounded(1, 300)).arg(town);
    organization.nameBe = sortsBe[sort].arg(random.bounded(1, 300)).arg(town);
    organization.shortNameRu = organization.nameRu.right(40);
    organization.unp = QString::number(random.bounded(100000000, 999999999));
    organization.address = u"%1, г. %2, ул. Независимости, %3"_s.arg(random.bounded(210000, 250000))
                               .arg(town)
                               .arg(random.bounded(1, 200));
    return organization;
}

} // namespace

int main(int argc, char *argv[])
{
    const int size = argc > 1 ? std::atoi(argv[1]) : 135'000;
    QRandomGenerator random(1);
    std::vector<OrganizationId> ids;
    QByteArray text;
    std::vector<quint32> ends;
    for (int i = 0; i < size; ++i) {
        const Organization organization = inventedOrganization(i, random);
        ids.push_back(organization.id);
        text += searchTextOf(organization);
        ends.push_back(static_cast<quint32>(text.size()));
    }
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    OrganizationSearch search(std::move(ids), std::move(text), std::move(ends));

    const QStringList queries{
        u"школа"_s,           u"минск поликлиника 12"_s, u"сярэдняя школа"_s, u"100308563"_s,
        u"щучин щётка"_s,     u"жэу 115 барановичи"_s,   u"155279"_s,         u"о"_s,
        u"независимости 1"_s,
    };
    constexpr int rounds = 9;
    const auto keyTime = [&search](const QString &before, const QString &query) {
        std::array<double, rounds> times;
        for (double &time : times) {
            search.find({});
            search.find(before);
            QElapsedTimer timer;
            timer.start();
            search.find(query);
            time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
        std::sort(times.begin(), times.end());
        return times[rounds / 2];
    };
    std::vector<double> typed;
    std::vector<double> pasted;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            typed.push_back(keyTime(query.left(length - 1), query.left(length)));
        pasted.push_back(keyTime({}, query));
    }
    const auto print = [](const char *name, std::vector<double> times) {
        std::sort(times.begin(), times.end());
        std::printf("%-8s median %.2f ms, slowest %.2f ms\n", name, times[times.size() / 2],
                    times.back());
    };
    std::printf("search, per key, %d organizations, %.0f MB of text\n", size, megabytes);
    print("typed", typed);
    print("pasted", pasted);
    return 0;
}
