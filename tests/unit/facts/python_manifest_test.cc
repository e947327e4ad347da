#include "tests/unit/facts/python_story.h"

using namespace uplift;

namespace {

Manifest read(const Story &story, std::vector<std::string> &problems) {
    return readManifest(story.facts, problems);
}

TEST(PythonManifest, AllOfIt) {
    Story story("# -*- coding: utf-8 -*-\n{\n    'name': \"A \" 'module',\n"
                "    'version': '15.0.' + '1.0.0',\n    'summary': \"\"\"\nlong\n\"\"\",\n"
                "    'depends': ['base', \"sale\"],\n    'data': ['views/a.xml'],\n"
                "    'demo': ['demo/d.xml'],\n    'installable': True,\n"
                "    'post_init_hook': 'hook',\n"
                "    'assets': {'web.assets_backend': ['a/b.js', ('remove', 'c/d.js'),\n"
                "        ('before', 'x.js', 'y.js')]},\n"
                "    'external_dependencies': {'python': ['requests'], 'bin': ['wk']},\n}\n",
                Language::Manifest);
    std::vector<std::string> problems;
    Manifest manifest = read(story, problems);
    EXPECT_EQ(problems, Lines{});
    EXPECT_EQ(manifest.version, "15.0.1.0.0");
    EXPECT_EQ(manifest.depends, (Lines{"base", "sale"}));
    EXPECT_EQ(manifest.data, Lines{"views/a.xml"});
    EXPECT_EQ(manifest.demo, Lines{"demo/d.xml"});
    EXPECT_TRUE(manifest.installable);
    EXPECT_EQ(story.tokens(FactKind::Depends), (Lines{"base", "sale"}));
    EXPECT_EQ(story.all(FactKind::Hook), Lines{"post_init_hook||hook"});
    EXPECT_EQ(story.all(FactKind::Asset),
              (Lines{"a/b.js|web.assets_backend|", "c/d.js|web.assets_backend|remove",
                     "x.js|web.assets_backend|before", "y.js|web.assets_backend|before"}));
    EXPECT_EQ(story.all(FactKind::ExternalDependency), (Lines{"requests||python", "wk||bin"}));
    EXPECT_EQ(story.all(FactKind::ManifestKey)[0], "name||A module");
    EXPECT_EQ(story.tokens(FactKind::ManifestKey)[1], "version");
}

TEST(PythonManifest, CodeIsNamedAndNotRun) {
    Story story("import os\n{'name': 'x', 'version': os.system('rm'), 'depends': [d for d in e],\n"
                " 'data': ['a.xml'] + more, **other, 'installable': False}\n",
                Language::Manifest);
    std::vector<std::string> problems;
    Manifest manifest = read(story, problems);
    EXPECT_EQ(problems, (Lines{"manifest holds code besides its dictionary: not run",
                               "manifest key 'version' is not a literal: not read",
                               "manifest key 'depends' is not a literal: not read",
                               "manifest key 'data' is not a literal: not read",
                               "manifest key is not a constant: not read"}));
    EXPECT_EQ(manifest.version, "");
    EXPECT_TRUE(manifest.depends.empty());
    EXPECT_FALSE(manifest.installable);
}

TEST(PythonManifest, NoDictionary) {
    for (const char *text : {"", "x = 1\n", "['a']\n", "dict(name='x')\n"}) {
        std::vector<std::string> problems;
        read(Story(text, Language::Manifest), problems);
        ASSERT_FALSE(problems.empty()) << text;
        EXPECT_EQ(problems.back(), "manifest holds no dictionary");
    }
}

} // namespace
