using Bunit;
using Physio.Data.Staff;
using Physio.Domain.Assessments;
using Physio.Web.Features.Rules.ShowRules;
using Physio.Web.Tests.Features.Catalog;

namespace Physio.Web.Tests.Features.Rules;

public sealed class RulesPageTests : CatalogTests
{
    [Fact]
    public void A_therapist_reads_rules_policy_and_diagnoses()
    {
        var page = Browser(StaffRoles.Therapist).Render<RulesPage>();

        page.WaitForElement("article");
        Assert.Contains("VT-SBP-HIGH", page.Markup, StringComparison.Ordinal);
        Assert.Contains("default, version 1", page.Markup, StringComparison.Ordinal);
        Assert.Equal(Diagnoses.All.Count, page.FindAll("section[aria-labelledby=diagnoses] tbody tr").Count);
        Assert.All(page.FindAll(".decision.chip"), chip => Assert.NotEqual("", chip.TextContent.Trim()));
    }
}
