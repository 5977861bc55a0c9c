// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/walk/targets.h"

#include "views/common/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ratingdesk::walk {

namespace {

constexpr int longestWords = 24;
constexpr int triesForARow = 3;

const QAbstractItemView *viewOf(const QWidget *viewport)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
    return view && view->viewport() == viewport ? view : nullptr;
}

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}

int weightOf(const QWidget *widget)
{
    // The buttons of a field come and go with animations that end in any order; a click on the
    // field may meet one all the same.
    if (qobject_cast<const QLineEdit *>(widget->parentWidget()))
        return 0;
    if (qobject_cast<const QMenu *>(widget))
        return 8;
    if (const QAbstractItemView *view = viewOf(widget))
        return qobject_cast<const QHeaderView *>(view) ? 3 : 10;
    if (qobject_cast<const QAbstractButton *>(widget) || isTextField(widget) ||
        qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget) ||
        qobject_cast<const QAbstractSpinBox *>(widget))
        return 5;
    const bool holdsOthers = !widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).empty();
    return holdsOthers ? 0 : 1;
}

void collect(QWidget &widget, std::vector<Target> &targets)
{
    const QRegion visible = widget.visibleRegion();
    if (!widget.isVisible() || visible.isEmpty())
        return;
    if (const int weight = weightOf(&widget); weight > 0)
        targets.push_back({&widget, weight});
    for (QObject *child : widget.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow())
            collect(*part, targets);
    }
}

} // namespace

std::vector<Target> visibleTargets(QWidget &window)
{
    std::vector<Target> targets;
    if (QWidget *popup = QApplication::activePopupWidget()) {
        collect(*popup, targets);
        if (targets.empty())
            targets.push_back({popup, 1});
        // Somewhere else: the popup goes.
        QWidget *behind =
            QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window;
        if (behind != popup)
            targets.push_back({behind, 2});
        return targets;
    }
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        collect(*dialog, targets);
        return targets;
    }
    collect(window, targets);
    for (QWidget *other : window.findChildren<QWidget *>()) {
        if (other->isWindow() && other->isVisible() && other->windowType() != Qt::ToolTip)
            collect(*other, targets);
    }
    return targets;
}

Spot pickSpot(const std::vector<Target> &targets, Dice &dice)
{
    const int sum = std::accumulate(targets.begin(), targets.end(), 0,
                                    [](int all, const Target &each) { return all + each.weight; });
    auto draw = static_cast<int>(dice.below(static_cast<std::size_t>(sum)));
    auto target = targets.begin();
    while (draw >= target->weight)
        draw -= (target++)->weight;

    const QRect shown = target->widget->visibleRegion().boundingRect();
    const auto somewhere = [&] {
        constexpr int grid = 1000;
        const int x = dice.between(0, grid - 1);
        const int y = dice.between(0, grid - 1);
        return shown.topLeft() + QPoint(shown.width() * x / grid, shown.height() * y / grid);
    };
    QPoint position = somewhere();
    if (const QAbstractItemView *view = viewOf(target->widget)) {
        for (int i = 0; i < triesForARow && !view->indexAt(position).isValid(); ++i)
            position = somewhere();
    }
    return {target->widget, position};
}

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
    if (!widget->objectName().isEmpty())
        name += u'#' + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" “%1”"_s.arg(button->text().left(longestWords).simplified());
    QStringList around;
    for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        const bool isSaid = viewOf(widget) == each || qobject_cast<const Page *>(each) ||
                            qobject_cast<const QDialog *>(each) ||
                            qobject_cast<const QMenu *>(each);
        if (isSaid || !each->objectName().isEmpty())
            around += QString::fromLatin1(each->metaObject()->className()).section(u':', -1) +
                      (each->objectName().isEmpty() ? QString() : u'#' + each->objectName());
        if (each->isWindow())
            break;
    }
    return around.isEmpty() ? name : name + u" in "_s + around.mid(0, 2).join(u" in "_s);
}

} // namespace ratingdesk::walk
