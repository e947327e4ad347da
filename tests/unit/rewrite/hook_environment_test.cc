#include "tests/unit/rewrite/rewrite_story.h"

using namespace uplift;

namespace {

std::string hook(const std::string &text) {
    return fixed(rewriteHook, "hooks.py", text, "hook");
}

std::string whyNot(const std::string &text) {
    return rewrittenAt(rewriteHook, "hooks.py", text, "hook").whyNot;
}

TEST(HookEnvironment, TheLineThatMakesTheEnvironmentGoes) {
    EXPECT_EQ(hook("def hook(cr, registry):\n"
                   "    \"\"\"Fill.\"\"\"\n"
                   "    env = api.Environment(cr, SUPERUSER_ID, {})\n\n"
                   "    env['x'].search([])\n"),
              "def hook(env):\n"
              "    \"\"\"Fill.\"\"\"\n"
              "    env['x'].search([])\n");
}

TEST(HookEnvironment, CursorAndRegistryAreThoseOfTheEnvironment) {
    EXPECT_EQ(hook("def hook(cr, registry):\n    cr.execute('x')\n    fill(cr, registry)\n"),
              "def hook(env):\n    env.cr.execute('x')\n    fill(env.cr, env.registry)\n");
    EXPECT_EQ(hook("def hook(cr):\n    fill(cr=cr)\n"), "def hook(env):\n    fill(cr=env.cr)\n");
}

TEST(HookEnvironment, ParametersOfItsOwnThatHaveDefaultsStay) {
    EXPECT_EQ(hook("def hook(cr, registry, partners=None):\n    cr.execute('x')\n"),
              "def hook(env, partners=None):\n    env.cr.execute('x')\n");
    EXPECT_EQ(hook("def hook(cr, *args, **kw):\n    cr.execute('x')\n"),
              "def hook(env, *args, **kw):\n    env.cr.execute('x')\n");
}

TEST(HookEnvironment, EnvironmentsNeedNoManaging) {
    EXPECT_EQ(hook("def hook(cr, registry):\n"
                   "    with api.Environment.manage():\n"
                   "        env = api.Environment(cr, SUPERUSER_ID, {})\n"
                   "        if env['x']:\n"
                   "            cr.execute('''\n"
                   "        a''')\n\n"
                   "        f(\n"
                   "            env)\n"
                   "    g()\n"),
              "def hook(env):\n"
              "    if env['x']:\n"
              "        env.cr.execute('''\n"
              "        a''')\n\n"
              "    f(\n"
              "        env)\n"
              "    g()\n");
}

TEST(HookEnvironment, WhatIsNotExact) {
    EXPECT_EQ(whyNot("def hook(cr, pool):\n    pass\n"),
              "its parameters are not cr, or cr and registry");
    EXPECT_EQ(whyNot("def hook(cr, registry):\n    if cr:\n"
                     "        with api.Environment.manage():\n            pass\n"),
              "it manages environments itself");
    EXPECT_EQ(whyNot("def hook(cr, registry):\n    with api.Environment.manage(): pass\n"),
              "it manages environments itself");
    EXPECT_EQ(whyNot("def hook(cr, registry, env=None):\n    pass\n"),
              "its parameters are not cr, or cr and registry");
    EXPECT_EQ(whyNot("def hook(cr, registry):\n    e = api.Environment(cr, 2, {})\n    f(e)\n"),
              "it makes an environment of another kind");
    EXPECT_EQ(whyNot("def hook(cr, registry):\n    cr = registry.cursor()\n    f(cr)\n"),
              "it gives 'cr' another value");
    EXPECT_EQ(whyNot("def hook(cr, registry):\n    return lambda cr: cr\n"),
              "a function inside it has a parameter of the same name");
    EXPECT_EQ(whyNot("def hook(cr, r):\n    env = api.Environment(cr, 1, {})\n"),
              "its parameters are not cr, or cr and registry");
    EXPECT_EQ(whyNot("def hook(cr, registry):\n    env = api.Environment(cr, SUPERUSER_ID, {})\n"),
              "nothing would be left of its body");
}

} // namespace
