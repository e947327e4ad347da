# The page of the HTML report: bundled by node from page/ and the npm packages that the launcher put
# into node_modules, then carried by the binary as it is.
set(HTML ${CMAKE_CURRENT_SOURCE_DIR}/html)
set(HTML_PAGE ${CMAKE_CURRENT_BINARY_DIR}/page.html)
find_program(NODE_PROGRAM NAMES node nodejs REQUIRED)
if(NOT EXISTS ${HTML}/node_modules/esbuild)
  message(FATAL_ERROR "what the HTML report is bundled with is not there: run `npm ci --ignore-scripts` in reports/html/, or ./uplift, which does it")
endif()
file(GLOB_RECURSE page_sources CONFIGURE_DEPENDS ${HTML}/page/*)
add_custom_command(OUTPUT ${HTML_PAGE}
  COMMAND ${NODE_PROGRAM} ${HTML}/bundle.mjs ${HTML_PAGE}
  DEPENDS ${HTML}/bundle.mjs ${HTML}/package-lock.json ${page_sources} VERBATIM)
set_source_files_properties(html/page.cc PROPERTIES
  OBJECT_DEPENDS ${HTML_PAGE} COMPILE_DEFINITIONS UPLIFT_PAGE="${HTML_PAGE}")
