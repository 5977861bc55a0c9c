// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/scancounter.h"

#include "models/domain/minsktime.h"
#include "models/portal/portallog.h"

using namespace std::chrono_literals;

namespace ratingdesk {

namespace {

constexpr auto writtenEvery = 2s;
/// More codes than any country prints are somebody's play.
constexpr qsizetype maximumCodes = 50'000;

} // namespace

ScanCounter::ScanCounter(std::function<Write()> makeWriter) : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("scans"));
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, makeWriter = std::move(makeWriter)] {
        m_write = std::make_shared<Write>(makeWriter());
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScanCounter::write);
}

ScanCounter::~ScanCounter()
{
    write();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_write.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ScanCounter::count(const QString &code)
{
    const QDate today = minskToday();
    if (m_day != today)
        write();
    m_day = today;
    if (m_scans.size() < maximumCodes || m_scans.contains(code))
        ++m_scans[code];
    if (!m_timer.isActive())
        m_timer.start(writtenEvery);
}

void ScanCounter::write()
{
    m_timer.stop();
    if (m_scans.isEmpty())
        return;
    QMetaObject::invokeMethod(m_worker, [this, scans = std::exchange(m_scans, {}), day = m_day] {
        const auto written = (*m_write)(scans, day);
        if (written)
            return;
        qCWarning(portalLog, "Scans of %lld stands were not counted: %ls",
                  static_cast<long long>(scans.size()), qUtf16Printable(written.error().detail));
    });
}

} // namespace ratingdesk
