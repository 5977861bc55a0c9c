// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starts a program on the X server of $DISPLAY and prints how many milliseconds later its window
// stood complete: the moment of the last large change on the screen before it stayed still. Asks
// the X server what changed, so that programs of any kind are watched in the same way and for free.
// Then ends the program. With --react, two commands are run before that: the first one puts the
// keyboard where it belongs, and the second one, which types, must change a good part of the
// screen. A window that shows an error stands still, too. usage: bench_shown [--react FOCUS TYPE]
// PROGRAM [ARGUMENT…]

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

/// Blinking cursors and spinners are smaller than this, in pixels.
constexpr int smallChange = 2500;
/// A list that shows other rows is larger than this.
constexpr int reaction = 50000;
/// What has not changed for that long is complete.
constexpr auto stillness = 2s;
constexpr auto longest = 60s;

/// What changes on the whole screen.
class Screen
{
public:
    Screen() : m_connection(xcb_connect(nullptr, nullptr))
    {
        const auto *extension = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (xcb_connection_has_error(m_connection) != 0 || !extension || extension->present == 0) {
            std::fputs("bench_shown: no X server, or one without the DAMAGE extension\n", stderr);
            std::exit(2);
        }
        m_damageEvent = static_cast<std::uint8_t>(extension->first_event + XCB_DAMAGE_NOTIFY);
        const auto version = xcb_damage_query_version(m_connection, 1, 1);
        std::free(xcb_damage_query_version_reply(m_connection, version, nullptr));
        const auto root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        xcb_damage_create(m_connection, xcb_generate_id(m_connection), root,
                          XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        // Once this is answered, the server watches.
        std::free(
            xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// When something larger than that changes until then.
    std::optional<Clock::time_point> nextChange(Clock::time_point until, int largerThan)
    {
        for (;;) {
            while (auto *raw = xcb_poll_for_event(m_connection)) {
                const std::unique_ptr<xcb_generic_event_t, decltype(&std::free)> event(raw,
                                                                                       &std::free);
                if ((event->response_type & 0x7f) != m_damageEvent)
                    continue;
                const auto *damage =
                    reinterpret_cast<const xcb_damage_notify_event_t *>(event.get());
                if (damage->area.width * damage->area.height > largerThan)
                    return Clock::now();
            }
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
            if (left.count() <= 0)
                return std::nullopt;
            pollfd waiting{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&waiting, 1, static_cast<int>(left.count()) + 1);
        }
    }

private:
    xcb_connection_t *m_connection;
    std::uint8_t m_damageEvent = 0;
};

/// The moment of the last change before the screen stayed still; nothing when nothing changed, or
/// when it never did.
std::optional<Clock::time_point> lastChange(Screen &screen, Clock::time_point end)
{
    std::optional<Clock::time_point> last;
    auto until = end;
    while (const auto change = screen.nextChange(until, smallChange)) {
        last = change;
        until = std::min(*change + stillness, end);
    }
    return until < end ? last : std::nullopt;
}

bool reacts(Screen &screen, const char *focus, const char *type)
{
    if (std::system(focus) != 0)
        return false;
    while (screen.nextChange(Clock::now() + stillness / 4, smallChange)) {
    }
    return std::system(type) == 0 && screen.nextChange(Clock::now() + stillness, reaction);
}

pid_t start(char *arguments[])
{
    const pid_t process = fork();
    if (process == 0) {
        execvp(arguments[0], arguments);
        std::perror(arguments[0]);
        _exit(127);
    }
    return process;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool mustReact = argc > 4 && std::strcmp(argv[1], "--react") == 0;
    char **program = argv + (mustReact ? 4 : 1);
    if (!*program) {
        std::fputs("usage: bench_shown [--react FOCUS TYPE] PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }

    Screen screen;
    const auto begin = Clock::now();
    const pid_t process = start(program);
    const auto last = lastChange(screen, begin + longest);
    const bool reacted = last && (!mustReact || reacts(screen, argv[2], argv[3]));

    const bool ranUntilNow = waitpid(process, nullptr, WNOHANG) == 0;
    if (ranUntilNow) {
        kill(process, SIGKILL);
        waitpid(process, nullptr, 0);
    }
    if (!ranUntilNow || !last) {
        std::fprintf(stderr, "bench_shown: %s did not show a window that stands still\n", *program);
        return 1;
    }
    if (!reacted) {
        std::fprintf(stderr, "bench_shown: %s did not react\n", *program);
        return 1;
    }
    std::printf("%.1f\n", std::chrono::duration<double, std::milli>(*last - begin).count());
    return 0;
}
