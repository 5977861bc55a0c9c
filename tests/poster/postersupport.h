// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/posterpage.h"
#include "models/poster/templatecatalogue.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTest>

namespace ratingdesk::test {

using namespace Qt::StringLiterals;

inline Organization clinic(qint64 id = 33279)
{
    Organization organization;
    organization.id = OrganizationId(id);
    organization.nameRu = u"Учреждение здравоохранения «12-я городская поликлиника»"_s;
    organization.nameBe = u"Установа аховы здароўя «12-я гарадская паліклініка»"_s;
    organization.shortNameRu = u"12-я поликлиника"_s;
    organization.shortNameBe = u"12-я паліклініка"_s;
    return organization;
}

/// As long as an official name may be.
inline QString longName()
{
    QString name = u"Республиканское унитарное предприятие по надзору за электросвязью, "_s;
    while (name.size() < 255)
        name += u"обслуживанию населения и внедрению информационных технологий "_s;
    return name.left(255).trimmed();
}

inline std::shared_ptr<const PosterTemplate> bundled(const QString &id = u"a4-poster"_s)
{
    static const TemplateCatalogue catalogue = TemplateCatalogue::load({});
    const TemplateCatalogue::Entry *entry = catalogue.find(id);
    return entry ? entry->design : nullptr;
}

/// A small template of that content; the page is 100 mm by 140 mm.
inline QByteArray svg(const QByteArray &content)
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        width="100mm" height="140mm" viewBox="0 0 100 140">)" +
           content + "</svg>";
}

inline const QByteArray plainQr =
    R"(<rect id="qr" x="10" y="50" width="80" height="80" data-module="1mm"/>)";
inline const QByteArray plainName =
    R"(<g id="name"><rect x="10" y="10" width="80" height="30"/><text font-size="6">Name</text></g>)";

inline std::shared_ptr<const PosterTemplate> made(const QByteArray &content)
{
    const auto read = PosterTemplate::fromSvg(u"made"_s, svg(content));
    return read ? std::make_shared<const PosterTemplate>(*read) : nullptr;
}

/// The code of that text as people paste it into a drawing.
inline QImage codeImage(const QString &text, int pixels = 6)
{
    const auto code = QrCode::encode(text, ErrorCorrection::Medium);
    const int side = code->sizeWithQuietZone() * pixels;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixels, pixels);
    painter.translate(QrCode::quietZone, QrCode::quietZone);
    code->paint(painter);
    return image;
}

/// The picture for an attribute of an SVG file.
inline QByteArray embedded(const QImage &image, const char *format = "PNG")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return QByteArray("data:image/") + QByteArray(format).toLower() + ";base64," + bytes.toBase64();
}

/// The same code as one path, as Inkscape's own QR extension makes it.
inline QByteArray codePath(const QString &text)
{
    const auto code = QrCode::encode(text, ErrorCorrection::Medium);
    QByteArray path;
    for (const QPolygon &outline : code->outlines()) {
        for (qsizetype i = 0; i < outline.size(); ++i)
            path += (i == 0 ? "M" : "L") + QByteArray::number(outline[i].x()) + "," +
                    QByteArray::number(outline[i].y());
        path += "z";
    }
    return path;
}

inline QImage painted(const PosterPage &page, double pixelsPerMillimetre)
{
    const QSizeF size = page.design->size() * pixelsPerMillimetre;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixelsPerMillimetre, pixelsPerMillimetre);
    paintPage(painter, page);
    return image;
}

inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return u"%1 did not run: %2"_s.arg(program, process.errorString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace ratingdesk::test
