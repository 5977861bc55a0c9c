// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileSystemModel>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

#include <functional>

namespace ratingdesk::test {

/// One text that a person can see, hear or point at.
struct SeenText
{
    enum class Kind {
        Plain,   ///< drawn as it stands
        Label,   ///< rendered where the label takes it for markup
        ToolTip, ///< rendered where it looks like markup
        Button,  ///< an ampersand is a mnemonic
    };
    Kind kind;
    QString text;
    QString where;
};

/// Calls `visit` for every text of the widget and all that can be seen in it, closed menus and
/// lists too.
class EveryText
{
public:
    using Visit = std::function<void(const SeenText &)>;
    static void of(const QWidget &root, const Visit &visit)
    {
        EveryText walk{visit};
        walk.widget(root);
        for (const QWidget *each : root.findChildren<QWidget *>()) {
            if (!isHidden(*each))
                walk.widget(*each);
        }
        for (const QAction *action : root.findChildren<QAction *>()) {
            walk.say(SeenText::Kind::Button, action->text().section(u'\t', 0, 0), *action);
            walk.say(SeenText::Kind::ToolTip, action->toolTip(), *action);
            walk.say(SeenText::Kind::Plain, action->statusTip(), *action);
        }
    }

private:
    /// What is hidden is said again before it is shown; menus are looked into while they are
    /// closed.
    static bool isHidden(const QWidget &each)
    {
        return !each.isVisible() && !qobject_cast<const QMenu *>(&each);
    }

    explicit EveryText(const Visit &visit) : m_visit(visit) {}

    void say(SeenText::Kind kind, const QString &text, const QObject &object)
    {
        if (text.isEmpty())
            return;
        QStringList path;
        for (const QObject *each = &object; each && path.size() < 4; each = each->parent())
            path.prepend(QString::fromLatin1(each->metaObject()->className()) +
                         (each->objectName().isEmpty() ? QString() : u'#' + each->objectName()));
        m_visit({kind, text, path.join(QStringLiteral(" > "))});
    }

    void widget(const QWidget &each)
    {
        using Kind = SeenText::Kind;
        say(Kind::ToolTip, each.toolTip(), each);
        say(Kind::Plain, each.accessibleName(), each);
        say(Kind::Plain, each.accessibleDescription(), each);
        if (each.isWindow())
            say(Kind::Plain, each.windowTitle(), each);
        if (const auto *label = qobject_cast<const QLabel *>(&each)) {
            const bool isPlain = label->textFormat() == Qt::PlainText;
            say(isPlain ? Kind::Plain : Kind::Label, label->text(), each);
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(&each))
            say(Kind::Button, button->text(), each);
        if (const auto *group = qobject_cast<const QGroupBox *>(&each))
            say(Kind::Button, group->title(), each);
        if (const auto *menu = qobject_cast<const QMenu *>(&each))
            say(Kind::Button, menu->title(), each);
        if (const auto *line = qobject_cast<const QLineEdit *>(&each))
            say(Kind::Plain, line->placeholderText(), each);
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(&each))
            say(Kind::Plain, text->placeholderText(), each);
        if (const auto *spin = qobject_cast<const QSpinBox *>(&each))
            say(Kind::Plain, spin->prefix() + spin->suffix() + spin->specialValueText(), each);
        if (const auto *spin = qobject_cast<const QDoubleSpinBox *>(&each))
            say(Kind::Plain, spin->prefix() + spin->suffix() + spin->specialValueText(), each);
        if (const auto *tabs = qobject_cast<const QTabWidget *>(&each)) {
            for (int i = 0; i < tabs->count(); ++i) {
                say(Kind::Button, tabs->tabText(i), each);
                say(Kind::ToolTip, tabs->tabToolTip(i), each);
            }
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&each); box && box->model())
            rows(*box->model(), {}, each);
        if (const auto *header = qobject_cast<const QHeaderView *>(&each)) {
            if (header->model() && !header->isHidden())
                headings(*header);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&each)) {
            if (view->model() && !qobject_cast<const QFileSystemModel *>(view->model()))
                rows(*view->model(), view->rootIndex(), each);
        }
    }

    void headings(const QHeaderView &header)
    {
        for (int i = 0; i < header.count(); ++i) {
            const auto heading = [&](int role) {
                return header.model()->headerData(i, header.orientation(), role).toString();
            };
            say(SeenText::Kind::Plain, heading(Qt::DisplayRole), header);
            say(SeenText::Kind::ToolTip, heading(Qt::ToolTipRole), header);
        }
    }

    void rows(const QAbstractItemModel &model, const QModelIndex &above, const QObject &view)
    {
        constexpr int enough = 60; // rows of a level: further ones say the same
        for (int row = 0; row < std::min(model.rowCount(above), enough); ++row) {
            for (int column = 0; column < model.columnCount(above); ++column) {
                const QModelIndex index = model.index(row, column, above);
                const auto say = [&](SeenText::Kind kind, int role) {
                    this->say(kind, index.data(role).toString(), view);
                };
                say(SeenText::Kind::Plain, Qt::DisplayRole);
                say(SeenText::Kind::Plain, Qt::AccessibleTextRole);
                if (index.data(Qt::AccessibleDescriptionRole).toString() !=
                    u"separator") // Qt's own mark
                    say(SeenText::Kind::Plain, Qt::AccessibleDescriptionRole);
                say(SeenText::Kind::ToolTip, Qt::ToolTipRole);
            }
            rows(model, model.index(row, 0, above), view);
        }
    }

    const Visit &m_visit;
};

} // namespace ratingdesk::test
