// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/organization.h"
#include "models/domain/profilelink.h"
#include "models/poster/postertemplate.h"
#include "models/poster/qrcode.h"

#include <QDate>
#include <QGlyphRun>
#include <QStringList>

#include <memory>

class QPainter;

namespace ratingdesk {

enum class PosterLanguage : quint8 {
    Russian,
    Belarusian,
    English,
    RussianAndBelarusian,
};

/// Those that it says everything in, in their order.
std::vector<Language> languagesOf(PosterLanguage language);
/// "ru", "be", "en", "ru+be", as the command line says it.
QString posterLanguageKey(PosterLanguage language);
std::optional<PosterLanguage> posterLanguageOfKey(QStringView key);

inline constexpr double usualDotsPerInch = 300;

/// The choices of a person who makes posters; they hold for every page of a job.
struct PosterOptions
{
    PosterLanguage language = PosterLanguage::Russian;
    LinkForm linkForm = LinkForm::Full;
    /// At least; nothing: as much as the medium needs.
    std::optional<ErrorCorrection> errorCorrection;
    /// Nothing: screens for a design in pixels, indoors for any other.
    std::optional<Medium> medium;
    /// From how far the code is to be read; nothing: as the template is designed. Makes the modules
    /// larger, never smaller than the template's.
    std::optional<Millimetres> readingDistance;
    /// Of what puts the page on paper: modules are whole dots of it, so that all are alike. Finer
    /// printers than 300 have multiples of that.
    double dotsPerInch = usualDotsPerInch;
    /// The hosts that the connection lets codes carry, in ASCII form; the portal's own unless its
    /// settings say more.
    QStringList allowedHosts{QString::fromUtf16(portalHostAscii)};
    bool demo = false; ///< invented data: every page says so
    /// Each page is a stand: its link carries a code of its own, which is printed as well.
    bool standCodes = false;
    QDate date; ///< printed in the footer; invalid: none
};

/// Stands for the code of a stand that is not registered yet, and takes as much room as any.
inline constexpr char16_t specimenStandCode[] = u"XXXXXXXX";

/// What had to be done to a text so that it fits; a job reports it.
struct LayoutNote
{
    enum class Kind {
        Shrunk,            ///< smaller letters than designed
        ShortNameUsed,     ///< the full name does not fit at the smallest size
        OtherLanguageUsed, ///< there is no name in the asked language
        NameCut,           ///< not even the short name fits
        TextCut,           ///< another text does not fit; placeholder says which
    };

    Kind kind;
    Placeholder placeholder;

    friend bool operator==(const LayoutNote &, const LayoutNote &) = default;
};

/// Why there is no page for an organization.
struct PageProblem
{
    enum class Kind {
        HostNotAllowed, ///< the link's host is not among the connection's
        LinkTooLong,    ///< no QR code holds it
        CodeTooLarge,   ///< at this module size the template has no room for the symbol
        CodeUnreadable, ///< the proof failed: see Proof
        CodeTooSmall,   ///< as scaled for the paper; needed: its modules, room: those phones read
        ForeignCode,    ///< the design shows another code, which leads elsewhere; subject: its text
        NotActive,      ///< archived or merged: a poster would lead to an old profile
        NotFound,       ///< the portal does not know it (any more)
        NoStand,        ///< it was to be one, and the portal has given it no code
    };

    Kind kind;
    Millimetres needed; ///< CodeTooLarge: side of the symbol with its quiet zone
    Millimetres room;
    QString subject;

    friend bool operator==(const PageProblem &, const PageProblem &) = default;
};

/// A code at its place on the page; without one, of a width of 0, in a design that shows none.
struct PlacedCode
{
    QrCode code;
    QString link;
    Millimetres module;
    QRectF symbol; ///< mm, without the quiet zone

    Millimetres width() const { return Millimetres(symbol.width()); }
    /// With the quiet zone.
    QRectF area() const
    {
        const double margin = QrCode::quietZone * module.value();
        return symbol.adjusted(-margin, -margin, margin, margin);
    }
};

/// One laid out page; a plain value, good in any thread.
struct PosterPage
{
    std::shared_ptr<const PosterTemplate> design;
    OrganizationId organization;
    PlacedCode code;
    std::vector<PlacedLine> lines;
    /// So many of the lines, from the first, are the same on every page of the layouter.
    std::size_t sharedLines = 0;
    std::vector<LayoutNote> notes;
};

/// Lays out the pages of a job. Every length is decided here; painting only follows. What all pages
/// share is set once. Good in any thread.
class PageLayouter
{
public:
    PageLayouter(const std::shared_ptr<const PosterTemplate> &design, const PosterOptions &options);

    /// `standCode`, where the pages are stands; without one it is the specimen.
    tl::expected<PosterPage, PageProblem> page(const Organization &organization,
                                               const QString &standCode = {}) const;

private:
    std::shared_ptr<const PosterTemplate> m_design;
    PosterOptions m_options;
    std::vector<PlacedLine> m_sharedLines;
    std::vector<LayoutNote> m_sharedNotes;
};

/// A single page.
tl::expected<PosterPage, PageProblem>
layOutPage(const std::shared_ptr<const PosterTemplate> &design, const Organization &organization,
           const PosterOptions &options);

/// Glyphs of the shared lines, kept from page to page by whoever paints many of one layouter.
/// Belongs to the thread that paints.
using SharedGlyphs = std::vector<QList<QGlyphRun>>;

/// Paints the page on any device. The painter's unit is a millimetre, its origin the page's top
/// left corner. `exposed` (mm), if not empty, is the only part that will be looked at.
void paintPage(QPainter &painter, const PosterPage &page, const QRectF &exposed = {},
               SharedGlyphs *glyphs = nullptr);

/// Paints what can be seen where a code stands, and nothing else: `exposed` lies within its area
/// with the quiet zone, or that of one of its copies.
void paintCodeArea(QPainter &painter, const PosterPage &page, const QRectF &exposed);

/// Of that, what is drawn above the code, in a design without copies.
void paintOverCode(QPainter &painter, const PosterPage &page, const QRectF &exposed);

/// Makes a millimetre the painter's unit, by the resolution of its device.
void useMillimetres(QPainter &painter);

} // namespace ratingdesk
