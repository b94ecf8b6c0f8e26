using System.Globalization;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Paper;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Physio.Web.Tests.Handout;

/// <summary>What a printed handout says, read back from the file.</summary>
public sealed class HandoutTests
{
    private const string Address = "https://clinic.example/p/0123456789012345678901234567890123456789012?paper";

    /// <summary>A4 in whole points.</summary>
    private const double Width = 595, Height = 842;

    /// <summary>Printers leave an edge of at least 5 mm white.</summary>
    private const double Edge = 14;

    public static TheoryData<string> Languages => [.. PageLanguage.Offered];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    public async Task Every_exercise_is_there_with_dose_steps_and_stop_signs(int exercises)
    {
        var sheet = new ASheet { Exercises = exercises };

        using var pdf = await sheet.PrintAsync();

        var text = TextOf(pdf);
        Assert.Equal(exercises, sheet.Chosen.Count);
        Assert.All(sheet.Chosen, exercise =>
        {
            var content = exercise.Content;
            Assert.Contains(Squeezed(content.Name), text, StringComparison.Ordinal);
            Assert.Contains(Squeezed(DoseText.Amount(content.Dose.Start, content.Dose.Continuous)), text, StringComparison.Ordinal);
            Assert.Contains(Squeezed(content.StartPosition), text, StringComparison.Ordinal);
            Assert.All(content.Steps, step => Assert.Contains(Squeezed(step), text, StringComparison.Ordinal));
            Assert.All(content.StopSigns, sign => Assert.Contains(Squeezed(sign), text, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("ru")]
    public async Task H07_the_stop_signs_of_every_exercise_stand_on_the_page_of_its_name(string language)
    {
        var sheet = new ASheet { Exercises = 100, Language = language };

        using var pdf = await sheet.PrintAsync();

        var (pages, culture) = (pdf.GetPages().Select(TextOf).ToList(), CultureInfo.GetCultureInfo(language));
        Assert.InRange(sheet.Chosen.Count, 12, 100);
        Assert.All(sheet.Chosen.Select(exercise => exercise.Content.ReadIn(culture)), content =>
            Assert.Contains(pages, page => page.Contains(Squeezed(content.Name), StringComparison.Ordinal)
                && page.Contains(Squeezed(content.Steps[0]), StringComparison.Ordinal)
                && content.StopSigns.All(sign => page.Contains(Squeezed(sign), StringComparison.Ordinal))));
    }

    [Fact]
    public async Task H14_it_says_whose_it_is_from_whom_until_when_it_is_valid_and_whom_to_call()
    {
        using var pdf = await new ASheet().PrintAsync();

        var text = TextOf(pdf);
        Assert.All(
            ["Exercises for Maria O.", ASheet.Therapist, ASheet.ClinicName, "Valid until 8 December 2026", "Checked on 24 November 2026", "030 555 0100", "112", "Chest pain", "Tick what you did"],
            words => Assert.Contains(Squeezed(words), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task H14_every_page_says_until_when_it_is_valid_and_whose_it_is()
    {
        using var pdf = await new ASheet { Exercises = 8 }.PrintAsync();

        Assert.True(pdf.NumberOfPages > 2);
        Assert.All(pdf.GetPages(), page =>
        {
            var text = TextOf(page);
            Assert.Contains(Squeezed("Valid until 8 December 2026"), text, StringComparison.Ordinal);
            Assert.Contains(Squeezed("Exercises for Maria O."), text, StringComparison.Ordinal);
            Assert.Contains(Squeezed($"Page {page.Number} of {pdf.NumberOfPages}"), text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task H01_it_holds_no_last_name_no_diagnosis_and_no_vital_sign()
    {
        using var pdf = await new ASheet { Exercises = 8 }.PrintAsync();

        var text = TextOf(pdf);
        Assert.DoesNotContain("Orlova", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1981", text, StringComparison.Ordinal);
        Assert.DoesNotContain("mmHg", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("°C", text, StringComparison.Ordinal);
        Assert.All(Slug.All<Diagnosis>(), diagnosis => Assert.DoesNotContain(Squeezed(CodeName.English(diagnosis)), text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task H02_a_withheld_exercise_is_named_with_its_reason_and_not_told()
    {
        var sheet = new ASheet { Exercises = 3, Retired = 1 };

        using var pdf = await sheet.PrintAsync();

        var (text, withheld) = (TextOf(pdf), sheet.Chosen[^1].Content);
        Assert.Contains(Squeezed("Not on this sheet"), text, StringComparison.Ordinal);
        Assert.Contains(Squeezed($"{withheld.Name}. Your clinic has taken this exercise out of use."), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Squeezed(withheld.StartPosition), text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_page_is_A4_and_nothing_stands_outside_of_it(string language)
    {
        using var pdf = await new ASheet { Exercises = 8, Language = language, CodeAddress = Address, Note = new string('W', 280) + " and slowly." }.PrintAsync();

        Assert.All(pdf.GetPages(), page =>
        {
            Assert.Equal((Width, Height), (page.Width, page.Height));
            Assert.NotEmpty(page.Letters);
            Assert.All(page.Letters, letter =>
            {
                Assert.InRange(letter.StartBaseLine.X, Edge, Width - Edge);
                Assert.InRange(letter.EndBaseLine.X, Edge, Width - Edge);
                Assert.InRange(letter.StartBaseLine.Y, Edge, Height - Edge);
            });
        });
    }

    [Theory]
    [InlineData("es")]
    [InlineData("ru")]
    public async Task It_is_in_the_patients_language_as_a_whole(string language)
    {
        var sheet = new ASheet { Language = language };

        using var pdf = await sheet.PrintAsync();

        var (text, culture) = (TextOf(pdf), CultureInfo.GetCultureInfo(language));
        Assert.All(sheet.Chosen, exercise => Assert.Contains(Squeezed(exercise.Content.ReadIn(culture).Name), text, StringComparison.Ordinal));
        Assert.All(sheet.Chosen, exercise => Assert.DoesNotContain(Squeezed(exercise.Content.StartPosition), text, StringComparison.Ordinal));
        Assert.Contains(Squeezed(HandoutTexts.ResourceManager.GetString(nameof(HandoutTexts.StopTitle), culture)!), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arabic_words_can_be_read_back_and_begin_at_the_right()
    {
        var sheet = new ASheet { Language = "ar" };

        using var pdf = await sheet.PrintAsync();

        var page = pdf.GetPage(1);
        Assert.Equal("ar", sheet.Sheet().Letter.Language);
        Assert.Contains(page.Letters, letter => letter.Value.Any(sign => sign is >= '\u0600' and <= '\u06ff'));
        Assert.True(page.Letters.Max(letter => letter.EndBaseLine.X) > Width - 60);
    }

    [Fact]
    public async Task A_name_no_font_can_print_leaves_a_line_to_write_on()
    {
        using var pdf = await new ASheet { Name = "王 秀英" }.PrintAsync();

        Assert.Contains(Squeezed("Exercises for ____________"), TextOf(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_in_a_note_are_left_out_and_its_words_stay()
    {
        using var pdf = await new ASheet { Note = "Well done 🎉 <b>go on</b>" }.PrintAsync();

        Assert.Contains(Squeezed("Anna Keller says: Well done <b>go on</b>"), TextOf(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_days_to_tick_end_with_the_last_valid_day()
    {
        using var pdf = await new ASheet { ReviewOn = new DateOnly(2026, 11, 27) }.PrintAsync();

        var text = TextOf(pdf);
        Assert.Contains("Fri27", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sat28", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_is_drawn_only_where_there_is_a_link()
    {
        using var with = await new ASheet { CodeAddress = Address }.PrintAsync();
        using var without = await new ASheet().PrintAsync();

        Assert.Contains(Squeezed("Scan this to send us your ticks"), TextOf(with), StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789", TextOf(with), StringComparison.Ordinal);
        Assert.DoesNotContain(Squeezed("Scan this"), TextOf(without), StringComparison.Ordinal);
        Assert.Contains(Squeezed("Please bring this sheet"), TextOf(without), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_itself_says_nothing_about_the_patient()
    {
        using var pdf = await new ASheet().PrintAsync();

        Assert.Equal("Exercises", pdf.Information.Title);
        Assert.DoesNotContain("Maria", string.Join(' ', pdf.Information.Author, pdf.Information.Subject, pdf.Information.Keywords, pdf.Information.Creator), StringComparison.Ordinal);
    }

    private static string TextOf(PdfDocument pdf) => string.Concat(pdf.GetPages().Select(TextOf));

    /// <summary>In the order of painting, which is the order of reading, without spaces: where a line breaks makes no difference.</summary>
    private static string TextOf(Page page) => Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)));

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
