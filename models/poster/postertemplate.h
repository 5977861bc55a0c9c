// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/drawncodes.h"
#include "models/poster/millimetres.h"
#include "models/poster/postertext.h"
#include "models/poster/posterwording.h"
#include "models/poster/svgart.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QSizeF>
#include <QTransform>

#include <memory>
#include <vector>

namespace ratingdesk {

/// The places of a template that text is put into, by the id of their element.
enum class Placeholder : quint8 {
    Portal,     ///< "portal"
    Heading,    ///< "heading"
    Name,       ///< "name"
    Invitation, ///< "invitation"
    Step1,      ///< "step1"
    Step2,      ///< "step2"
    Step3,      ///< "step3"
    Steps,      ///< "steps": all three, numbered, in one box
    LinkHint,   ///< "link-hint"
    Link,       ///< "link": the address as people type it
    Footer,     ///< "footer"
    Demo,       ///< "demo": said only on what is made from a demo portal
    Caution,    ///< "caution": the portal asks for no money
    Host,       ///< "host": the portal's address alone
    ShortName,  ///< "short-name": the short name if there is one
    StandCode,  ///< "stand-code": on a page that is a stand
};

/// Why an SVG file cannot be a template, or (isWarning()) what its author should know.
struct TemplateProblem
{
    enum class Kind {
        Unreadable,         ///< subject: path
        TooLarge,           ///< the file, or what it holds
        NotSvg,             ///< subject: what the parser said
        NoPageSize,         ///< width and height are not given in mm, cm, in, pt or px
        PageSizeOutOfRange, ///< subject: the size
        Distorted,          ///< the view box has other proportions than the page
        ActiveContent,      ///< scripts, animations, foreign objects; subject: what
        ExternalReference,  ///< subject: where to
        NoQr,
        HiddenQr,       ///< not to be seen in the drawing
        QrTooSmall,     ///< subject: the module size in mm that would come out
        OutsidePage,    ///< subject: id
        Turned,         ///< a placeholder is rotated or skewed; subject: id
        NoBox,          ///< a placeholder has no rectangle; subject: id
        DuplicateId,    ///< subject: id
        PartlyCloned,   ///< a clone of some places and not of all; subject: its id
        NestedPlaces,   ///< a place holds others, as a layer does; subject: its id
        PictureForm,    ///< an embedded picture that is neither PNG nor JPEG; subject: its type
        BadCatalogue,   ///< the .json beside the file; subject: what is wrong
        CodeDoesNotFit, ///< not even that of an ordinary link; subject: mm it needs and has
        CodeUnreadable, ///< something that is drawn spoils the code
        ForeignCode,    ///< the design shows a code of its own; subject: what it says
        NoName,         ///< warning: the organization is not named on the poster
        NoLink,         ///< warning: there is no address for those who type
        NoSignInHint,   ///< warning: no steps, so nobody is told that rating needs sign-in
        FontMissing,    ///< warning; subject: family
        NotAsDrawn,     ///< warning: left out or painted otherwise; subject: element and property
        HiddenPlace,    ///< warning: not to be seen in the drawing, so not printed; subject: id
        CodeOverPlace,  ///< warning: subject: id
        CoveredPlace,   ///< warning: something is drawn over it; subject: id
        WordsNotTaken,  ///< warning: words were edited in the drawing; subject: id
    };

    Kind kind;
    QString subject;
    qint64 line = 0; ///< in the file; 0: concerns the whole

    bool isWarning() const { return kind >= Kind::NoName; }
    /// A warning that what is printed differs from what is drawn.
    bool changesTheLook() const { return kind >= Kind::FontMissing; }
    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
};

/// Bytes; a template holds a few shapes and perhaps a logo.
inline constexpr qint64 largestTemplateFile = 8 * 1024 * 1024;

/// A poster's design: an ordinary SVG in millimetres in which elements with known ids mark the
/// places to fill. Templates come from outside: they are read with suspicion.
class PosterTemplate
{
public:
    /// The smallest module that common phones read from paper at arm's length.
    static constexpr Millimetres leastModule = 0.4_mm;

    struct TextBox
    {
        Placeholder placeholder;
        QRectF box; ///< mm
        TextStyle style;
        /// Says its text in that language only, as "steps-be" does.
        std::optional<Language> language = {};
        int layer = 0; ///< painted above these of layers()
    };

    /// Where the code stands and how large it is.
    struct QrArea
    {
        QRectF box; ///< mm; the symbol with its quiet zone has to fit in here
        Qt::Alignment alignment = Qt::AlignCenter; ///< of the code in the box
        Millimetres module;                        ///< never printed smaller than this
        Millimetres leastWidth;  ///< of the symbol without quiet zone; modules grow for it
        double bracketWidth = 0; ///< mm; corner brackets around the code, 0: none
        QColor bracketColour;
        int layer = 0; ///< painted above these of layers()
    };

    /// `catalogue` is the text of the .json beside the file, or empty.
    static tl::expected<PosterTemplate, std::vector<TemplateProblem>>
    fromSvg(const QString &id, const QByteArray &svg, const QByteArray &catalogue = {});

    /// A page of that size (mm) on which nothing is drawn.
    static PosterTemplate blank(QSizeF size);

    const QString &id() const { return m_id; }
    /// What people call it, in that language.
    QString title(Language language) const;
    QSizeF size() const { return m_size; } ///< mm
    const QrArea &qr() const { return m_qr; }
    /// A design for screens may do without: a banner is a link that is clicked on.
    bool hasCode() const { return !m_qr.box.isEmpty(); }
    const std::vector<TextBox> &textBoxes() const { return m_textBoxes; }
    const TextBox *textBox(Placeholder placeholder) const;
    const PosterWording &wording() const { return m_wording; }
    /// What the designer drew: the first lies below all places, each other one above those of the
    /// layers before it. At least one, which may be empty.
    const std::vector<SvgArt> &layers() const { return m_layers; }
    /// Where all places are filled, as movements of the page in mm: as they are drawn, and for each
    /// clone of the group that holds them.
    const std::vector<QTransform> &copies() const { return m_copies; }
    /// For screens: one pixel is 1/96 inch, and modules are whole pixels.
    bool isInPixels() const { return m_isInPixels; }

    /// The design for a poster in that language: this one, or the one that was drawn for two.
    static std::shared_ptr<const PosterTemplate>
    forLanguages(const std::shared_ptr<const PosterTemplate> &design, std::size_t languages);
    void setBilingual(std::shared_ptr<const PosterTemplate> design)
    {
        m_bilingual = std::move(design);
    }

    /// The texts of the codes that the design shows by itself on a page whose own code covers that
    /// area (mm). The first call looks at the whole page, later ones remember.
    QStringList codesBeside(const QRectF &covered) const
    {
        return m_drawnCodes->beside(*this, covered);
    }

    const std::vector<TemplateProblem> &warnings() const { return m_warnings; }

private:
    friend class TemplateReader;

    QString m_id;
    QSizeF m_size;
    QrArea m_qr;
    std::vector<TextBox> m_textBoxes;
    std::vector<SvgArt> m_layers;
    std::vector<QTransform> m_copies{QTransform()};
    bool m_isInPixels = false;
    std::shared_ptr<const PosterTemplate> m_bilingual;
    QString m_title;
    std::shared_ptr<DrawnCodes> m_drawnCodes = std::make_shared<DrawnCodes>();
    PosterWording m_wording;
    std::vector<TemplateProblem> m_warnings;
};

/// The id of the element that is such a place.
QString placeId(const PosterTemplate::TextBox &box);

} // namespace ratingdesk
