// SPDX-FileCopyrightText: RatingDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor under every answer of ratingdesk-portal: its engine with nothing behind it. Answers
// every request with the bytes of a file, as JSON, in one thread, and prints the address at which
// it listens. usage: bench_barehandler FILE

#include <restinio/all.hpp>

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: bench_barehandler FILE\n", stderr);
        return 2;
    }
    std::ifstream file(argv[1], std::ios::binary);
    const std::string body{std::istreambuf_iterator<char>(file), {}};

    asio::io_context context(1);
    using Server = restinio::http_server_t<restinio::default_single_thread_traits_t>;
    Server server(restinio::external_io_context(context), [&body](auto &settings) {
        settings.address("127.0.0.1")
            .port(0)
            .acceptor_post_bind_hook([](asio::ip::tcp::acceptor &acceptor) {
                std::cerr << "http://127.0.0.1:" << acceptor.local_endpoint().port() << std::endl;
            })
            .request_handler([&body](const restinio::request_handle_t &request) {
                return request->create_response()
                    .append_header(restinio::http_field::content_type, "application/json")
                    .set_body(body)
                    .done();
            });
    });
    server.open_sync();
    context.run();
}
