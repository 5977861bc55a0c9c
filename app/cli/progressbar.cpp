// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progressbar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ratingdesk {

namespace {

constexpr int barWidth = 30;
constexpr qint64 quietMilliseconds = 300;
constexpr qint64 redrawMilliseconds = 100;
constexpr qint64 estimateAfterMilliseconds = 2000;

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

void ProgressBar::show(const QString &title, qint64 done, qint64 total)
{
    if (!m_isShown)
        return;
    if (title != m_title) {
        clear();
        m_title = title;
        m_sinceStart.start();
    }
    const qint64 elapsed = m_sinceStart.elapsed();
    const bool drawnJustNow = m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < redrawMilliseconds;
    if (elapsed < quietMilliseconds || drawnJustNow)
        return;
    m_sinceDrawn.start();

    QString line = title;
    if (total > 0) {
        const double share =
            std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
        const int filled = static_cast<int>(share * barWidth);
        line += u"  "_s + QString(filled, u'█') + QString(barWidth - filled, u'░') +
                u" %1 %"_s.arg(static_cast<int>(share * 100), 3);
        if (elapsed > estimateAfterMilliseconds && share > 0.01) {
            const auto left =
                static_cast<qint64>(static_cast<double>(elapsed) * (1 - share) / share);
            line += u"  "_s +
                    QCoreApplication::translate("ProgressBar", "%1 left", "minutes and seconds")
                        .arg(duration(left));
        }
    } else {
        line += u'…';
    }
    print("\r\033[K" + line.toUtf8());
}

void ProgressBar::clear()
{
    if (m_sinceDrawn.isValid())
        print("\r\033[K");
    m_sinceDrawn.invalidate();
    m_title.clear();
}

} // namespace ratingdesk
