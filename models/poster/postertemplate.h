// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/poster/drawncodes.h"
#include "models/poster/millimetres.h"
#include "models/poster/postertext.h"
#include "models/poster/posterwording.h"
#include "models/poster/vectordrawing.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QSizeF>

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
};

/// Why an SVG file cannot be a template, or (isWarning()) what its author should know.
struct TemplateProblem
{
    enum class Kind {
        Unreadable,         ///< subject: path
        TooLarge,           ///< the file, or what it holds
        NotSvg,             ///< subject: what the parser said
        NoPageSize,         ///< width and height are not given in mm, cm, in or pt
        PageSizeOutOfRange, ///< subject: the size
        Distorted,          ///< the view box has other proportions than the page
        ActiveContent,      ///< scripts, animations, foreign objects; subject: what
        ExternalReference,  ///< subject: where to
        NoQr,
        QrTooSmall,     ///< subject: the module size in mm that would come out
        OutsidePage,    ///< subject: id
        Turned,         ///< a placeholder is rotated or skewed; subject: id
        NoBox,          ///< a placeholder has no rectangle; subject: id
        DuplicateId,    ///< subject: id
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
        HiddenPlace,    ///< warning: not to be seen in the drawing, but filled; subject: id
        LookOfPlace,    ///< warning: fill and frame of a place are not printed; subject: id
        CodeOverPlace,  ///< warning: subject: id
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
    };

    /// `catalogue` is the text of the .json beside the file, or empty.
    static tl::expected<PosterTemplate, std::vector<TemplateProblem>>
    fromSvg(const QString &id, const QByteArray &svg, const QByteArray &catalogue = {});

    const QString &id() const { return m_id; }
    /// What people call it, in that language.
    QString title(Language language) const;
    QSizeF size() const { return m_size; } ///< mm
    const QrArea &qr() const { return m_qr; }
    const std::vector<TextBox> &textBoxes() const { return m_textBoxes; }
    const TextBox *textBox(Placeholder placeholder) const;
    const PosterWording &wording() const { return m_wording; }
    /// What the designer drew below and above the code; one unit is drawingUnit.
    const VectorDrawing &underlay() const { return m_underlay; }
    const VectorDrawing &overlay() const { return m_overlay; }
    static constexpr double drawingUnit = 0.01; ///< mm

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
    VectorDrawing m_underlay;
    VectorDrawing m_overlay;
    std::shared_ptr<DrawnCodes> m_drawnCodes = std::make_shared<DrawnCodes>();
    PosterWording m_wording;
    std::vector<TemplateProblem> m_warnings;
};

} // namespace ratingdesk
