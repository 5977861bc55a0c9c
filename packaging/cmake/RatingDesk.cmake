# SPDX-FileCopyrightText: RatingDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project shares: the language, the warnings, the sanitizers, and one
# function per sort of target so that a folder's CMakeLists.txt only lists what it is made of.

option(RATINGDESK_WARNINGS_AS_ERRORS "A warning stops the build" OFF)
set(RATINGDESK_SANITIZERS "" CACHE STRING "Comma-separated sanitizers, as for -fsanitize=")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Precompiled headers are cached only when ccache may ignore their time stamps.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

# Every test is a program of its own: linking is most of a build when the compiler's cache is warm.
find_program(LLD_PROGRAM ld.lld)
if(LLD_PROGRAM)
    add_link_options(-fuse-ld=lld)
endif()

add_library(rd_common INTERFACE)
target_compile_features(rd_common INTERFACE cxx_std_20)
target_compile_options(rd_common INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
                       $<$<BOOL:${CCACHE_PROGRAM}>:-fpch-preprocess>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # When it optimises, g++ 12 takes the unused alternatives of a moved std::variant for values that
    # are read (GCC bug 105562 and its kin); clang-tidy and the sanitizers find the real ones.
    target_compile_options(rd_common INTERFACE -Wno-maybe-uninitialized)
endif()
if(RATINGDESK_WARNINGS_AS_ERRORS)
    target_compile_options(rd_common INTERFACE -Werror)
endif()
if(RATINGDESK_SANITIZERS)
    # Lines are enough for a report of the sanitizers; all that a debugger wants to know is half of the
    # compiler's work there. A null pointer ends the program under the address sanitizer as well, so
    # what else looks at every member that is reached is left out: a quarter of the code.
    set(CMAKE_CXX_FLAGS_DEBUG "-g1 -O1")
    target_compile_options(rd_common INTERFACE -fsanitize=${RATINGDESK_SANITIZERS}
                           -fno-sanitize=null,alignment,object-size
                           -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(rd_common INTERFACE -fsanitize=${RATINGDESK_SANITIZERS} -no-pie)
elseif(CMAKE_BUILD_TYPE STREQUAL "Debug")
    # In two hundred programs, all that a debugger wants to know filled a small disk. It stays beside
    # the objects, once.
    string(APPEND CMAKE_CXX_FLAGS_DEBUG " -gsplit-dwarf")
    target_link_options(rd_common INTERFACE
        -Wl,-T,${CMAKE_CURRENT_SOURCE_DIR}/packaging/cmake/no-public-names.ld)
endif()
target_compile_definitions(rd_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(rd_common INTERFACE ${CMAKE_SOURCE_DIR})

# rd_library(name SOURCES … PUBLIC libraries… PRIVATE libraries…
#            [PRECOMPILED_BY library | PRECOMPILE headers…])
# A static library whose private links do not leak: the rule of the layout is proved by the linker.
# Its precompiled headers are those of another library, or its own where that pays: making them costs
# as much as five ordinary files.
function(rd_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PRECOMPILED_BY" "SOURCES;PUBLIC;PRIVATE;PRECOMPILE")
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PUBLIC rd_common ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(arg_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILE})
    elseif(arg_PRECOMPILED_BY)
        target_precompile_headers(${name} REUSE_FROM ${arg_PRECOMPILED_BY})
    endif()
endfunction()

# rd_headers(name PRIVATE libraries… PRECOMPILE headers…)
# Carries precompiled headers for others, nothing else.
function(rd_headers name)
    set(carrier ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    file(CONFIGURE OUTPUT ${carrier} CONTENT "// Carries precompiled headers, nothing else.\n")
    rd_library(${name} SOURCES ${carrier} ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

# Sets `result` to whether the library, or any that it needs, is linked to the target `wanted`.
function(rd_reaches result wanted)
    set(waiting ${ARGN})
    set(seen "")
    set(${result} FALSE PARENT_SCOPE)
    while(waiting)
        list(POP_FRONT waiting library)
        if(library STREQUAL wanted)
            set(${result} TRUE PARENT_SCOPE)
            return()
        endif()
        if(NOT TARGET ${library} OR library IN_LIST seen)
            continue()
        endif()
        list(APPEND seen ${library})
        get_target_property(needed ${library} INTERFACE_LINK_LIBRARIES)
        if(needed)
            list(APPEND waiting ${needed})
        endif()
    endwhile()
endfunction()

# rd_test(name SOURCES … LIBRARIES … [LABELS …])
# One Qt Test program, run without a display, known to CTest under its own name. A program that lacks
# what it needs (the real data beside the project) ends with 77 and is shown as skipped.
# Tests share precompiled headers, one set for each of Core, Gui and Widgets (Qt's test macros differ):
# they were most of the time that a test took to compile.
function(rd_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;LABELS")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE rd_common rd_fixtures Qt6::Test ${arg_LIBRARIES})
    set(headers rd_coretestheaders)
    foreach(module Gui Widgets)
        rd_reaches(has_module Qt6::${module} ${arg_LIBRARIES})
        if(has_module)
            string(TOLOWER rd_${module}testheaders headers)
        endif()
    endforeach()
    target_precompile_headers(${name} REUSE_FROM ${headers})
    # Nearly always empty, since a test includes what moc makes of it.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
                                PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
        SKIP_RETURN_CODE 77 TIMEOUT 600 LABELS "${arg_LABELS}")
    if(name IN_LIST not_sanitized)
        set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
        set_tests_properties(${name} PROPERTIES DISABLED ON)
    endif()
endfunction()

# The same test once more, over a portal whose answers come late and in any order; its fixture gives
# the pages asAnswered() of tests/support/shufflingportal.h.
function(rd_shuffled_test name)
    get_test_property(${name} LABELS labels)
    add_test(NAME ${name}_shuffled COMMAND ${name})
    set_tests_properties(${name}_shuffled PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;RATINGDESK_SHUFFLED_ANSWERS=1"
        SKIP_RETURN_CODE 77 TIMEOUT 600 LABELS "${labels}")
    if(${name}_shuffled IN_LIST not_sanitized)
        set_tests_properties(${name}_shuffled PROPERTIES DISABLED ON)
    endif()
endfunction()

# rd_test_in_locales(test…) runs tests that read or write numbers, days or texts once more as
# tst_name_ru_RU, tst_name_be_BY and tst_name_C: in the two languages' locales, which are made for it,
# and in the bare one of a cron job.
function(rd_test_in_locales)
    set(folder ${CMAKE_BINARY_DIR}/locales)
    file(MAKE_DIRECTORY ${folder})
    foreach(locale ru_RU be_BY C)
        set(value C)
        if(NOT locale STREQUAL "C")
            set(value ${locale}.UTF-8)
            add_test(NAME locale_${locale}
                     COMMAND localedef --no-archive -i ${locale} -f UTF-8 ${folder}/${value})
            set_tests_properties(locale_${locale} PROPERTIES FIXTURES_SETUP locale_${locale})
        endif()
        foreach(test ${ARGN})
            add_test(NAME ${test}_${locale} COMMAND ${test})
            set_tests_properties(${test}_${locale} PROPERTIES
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=${value};LOCPATH=${folder}"
                SKIP_RETURN_CODE 77 TIMEOUT 600 LABELS locales)
            if(NOT locale STREQUAL "C")
                set_tests_properties(${test}_${locale} PROPERTIES FIXTURES_REQUIRED locale_${locale})
            endif()
        endforeach()
    endforeach()
endfunction()

# rd_describe_targets(file) writes down what every library and program below the calling folder is made
# of and links: name, files, public links, all links, separated by tabs. To be called when all are known.
function(rd_describe_targets file)
    set(folders ${CMAKE_CURRENT_SOURCE_DIR})
    set(lines "")
    while(folders)
        list(POP_FRONT folders folder)
        get_property(below DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
        list(APPEND folders ${below})
        get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
        foreach(target ${targets})
            get_target_property(type ${target} TYPE)
            if(NOT type MATCHES "STATIC_LIBRARY|EXECUTABLE")
                continue()
            endif()
            set(files "")
            get_target_property(sources ${target} SOURCES)
            foreach(source ${sources})
                cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${folder})
                list(APPEND files ${source})
            endforeach()
            get_target_property(public ${target} INTERFACE_LINK_LIBRARIES)
            get_target_property(all ${target} LINK_LIBRARIES)
            string(APPEND lines "${target}\t${files}\t${public}\t${all}\n")
        endforeach()
    endwhile()
    file(CONFIGURE OUTPUT ${file} CONTENT "${lines}" @ONLY)
endfunction()
