# SPDX-FileCopyrightText: 2026 The Tidemark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One configuration for every format; `cpack -G` chooses. The scripts beside this file call it and check what comes out.
# What stands in a system's staged.cmake is done to the files after they were installed and before they are packed.
set(TIDEMARK_MAINTAINER "The Tidemark authors <maintainers@tidemark.app>" CACHE STRING "Who answers for the packages")

set(CPACK_PACKAGE_NAME tidemark)
set(CPACK_PACKAGE_VENDOR "The Tidemark authors")
set(CPACK_PACKAGE_CONTACT ${TIDEMARK_MAINTAINER})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH sources)
set(CPACK_RESOURCE_FILE_LICENSE ${sources}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# --- Windows: an installer by our own template, for one user alone, and the same files as a zip
if(WIN32)
    set(CPACK_PACKAGE_FILE_NAME tidemark-${PROJECT_VERSION}-windows-x86_64)
    set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/windows/names.cmake)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/windows/staged.cmake)
    set(CPACK_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR}/windows) # NSIS.template.in
endif()
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tidemark)
set(CPACK_NSIS_INSTALL_ROOT [[$LOCALAPPDATA\Programs]])
set(CPACK_NSIS_MUI_ICON ${sources}/resources/icons/application/tidemark.ico)
set(CPACK_NSIS_MUI_UNIICON ${CPACK_NSIS_MUI_ICON})
set(CPACK_NSIS_EXECUTABLE_PRE_ARGUMENTS "-V2 -WX -INPUTCHARSET UTF8") # a warning is an error

# --- macOS: an image with the bundle and a link to where it goes; no licence to click away, which newer systems refuse
if(APPLE)
    set(CPACK_PACKAGE_FILE_NAME tidemark-${PROJECT_VERSION}-macos)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/macos/staged.cmake)
endif()
set(CPACK_DMG_VOLUME_NAME Tidemark)
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)

# --- Linux
if(UNIX AND NOT APPLE)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/linux/staged.cmake)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The first line is the synopsis, which project() gives; what follows is the text.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tidemark reads the metered API of TikLiveAPI (one credit a request) and
makes lasting knowledge of every answer: creators, posts, hashtags and
sounds with their history, and a gauge of what it all costs. The price
stands on the button, caps are hard, and what was seen opens offline.

It brings a desktop program and tidemark-cli, which is the same for
scripts, cron and servers. Demo data need neither key nor network.")
# Loaded while running, so that no linker names them: the database driver, the icons' format, the keyring's library, the
# authorities of https.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, ca-certificates")
# Works without, and less well: a keyring to keep the key, Wayland's own window, WebP pictures, Qt's own words in other
# languages, the typeface of the drawings.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, qt6-image-formats-plugins, qt6-translations-l10n, fonts-inter")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql, prometheus, nginx")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_COMPRESSION_TYPE zstd)
set(CPACK_RPM_PACKAGE_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_DEBIAN_PACKAGE_DESCRIPTION})
# By the names that distributions share: what is loaded while running.
set(CPACK_RPM_PACKAGE_REQUIRES "libsecret-1.so.0()(64bit), ca-certificates, hicolor-icon-theme")
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/described/changelog.rpm)
# Two builds give the same bytes.
set(CPACK_RPM_SPEC_MORE_DEFINE
"%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost localhost
%define _build_id_links none
%define __os_install_post %{nil}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    ${CMAKE_INSTALL_FULL_LIBDIR} /usr/lib/systemd /usr/lib/systemd/user /usr/share/applications /usr/share/metainfo
    /usr/share/man /usr/share/man/man1 /usr/share/doc /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps
    /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

include(CPack)
