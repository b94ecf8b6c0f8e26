using Physio.PatientPages.Frame;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

/// <summary>The page speaks the patient's language as a whole, or English as a whole (H13).</summary>
public sealed class LanguageTests : PatientPageTests
{
    public static TheoryData<string> Offered() => [.. PageLanguage.Offered.Skip(1)];

    [Theory]
    [MemberData(nameof(Offered))]
    public async Task Start_check_session_and_report_are_in_the_patients_language(string language)
    {
        await ReadsAsync(language);
        var phone = Host.APhone();

        var start = await phone.OpenAsync(Story);
        var (_, session) = await phone.StartSessionAsync(Story);

        foreach (var page in new[] { start, session })
        {
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Equal(language == "ar" ? "rtl" : "ltr", page.DocumentElement.GetAttribute("dir"));
        }

        Assert.All(Story.ExerciseNames, name => Assert.DoesNotContain(name, session.Body!.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Stop this exercise if", session.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("chair with", start.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("mat,", start.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Chest pain", start.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("zz")]
    [InlineData("en-AU")]
    public async Task A_language_that_is_not_offered_is_English_as_a_whole(string language)
    {
        await ReadsAsync(language);

        var start = await Host.APhone().OpenAsync(Story);

        Assert.Equal("en", start.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", start.DocumentElement.GetAttribute("dir"));
    }

    [Theory]
    [MemberData(nameof(Offered))]
    public void A_language_is_offered_only_when_no_text_is_missing_and_no_place_is_lost(string language) => Assert.Empty(PageLanguage.MissingIn(language));

    [Fact]
    public void A_language_without_texts_is_not_offered() => Assert.NotEmpty(PageLanguage.MissingIn("fr"));

    private Task ReadsAsync(string language) => ChangeAsync(async db =>
    {
        var patient = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.Patients, row => row.Id == Story.Patient.Id, Cancellation);
        db.Entry(patient).Property(row => row.Language).CurrentValue = language;
    });
}
