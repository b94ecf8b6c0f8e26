using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Physio.Domain.Clinics;
using Physio.Domain.Sharing;
using Physio.TestSupport.Builders;
using Physio.TestSupport.Databases;
using Physio.Web.Features.Plans.PrintHandout;
using Physio.Web.Features.Plans.SharePlan;
using UglyToad.PdfPig;

namespace Physio.Web.Tests.Features.Plans.PrintHandout;

public sealed class MakeHandoutOnSqliteTests() : MakeHandoutTests(Engine.Sqlite);

public sealed class MakeHandoutOnPostgresTests() : MakeHandoutTests(Engine.Postgres);

public abstract class MakeHandoutTests(Engine engine) : PlanTests(engine)
{
    private const string Site = "https://clinic.example/";

    [Fact]
    public async Task A_plan_is_printed_and_the_print_is_written_down()
    {
        await IssuedAsync();

        var ready = Assert.IsType<HandoutAnswer.Ready>(await Use<MakeHandout>().PrintAsync(Patient.Id, Cancellation));

        Assert.Contains("Exercisesfor", TextOf(ready), StringComparison.Ordinal);
        await using var db = Open(Own.Id);
        var entry = Assert.Single(await db.AuditEntries.Where(row => row.Action == MakeHandout.AuditAction).ToListAsync(Cancellation));
        Assert.Equal((Patient.Id, Therapist), (entry.Patient, entry.ActorName));
    }

    [Fact]
    public async Task H01_a_plan_of_another_clinic_is_not_found()
    {
        await IssuedAsync();
        var foreign = Clinic.Found("Riverside", "", "112", Database.Now);
        await Database.SaveAsync(foreign.Id, [foreign], Cancellation);

        Assert.IsType<HandoutAnswer.NotFound>(await Use<MakeHandout>(foreign.Id).PrintAsync(Patient.Id, Cancellation));
    }

    [Fact]
    public async Task H07_a_closed_plan_is_not_printed_and_says_why()
    {
        await IssuedAsync();
        await AssessedAsync(AssessmentFacts.InRemission().WithTemperature(38.4m));

        var refused = Assert.IsType<HandoutAnswer.Refused>(await Use<MakeHandout>().PrintAsync(Patient.Id, Cancellation));

        Assert.StartsWith("Nothing was printed. The screening of the newest assessment", refused.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H02_an_exercise_retired_since_is_not_on_the_sheet()
    {
        await IssuedAsync();
        var row = (await DraftAsync()).Rows[0];
        await using (var db = Open(Own.Id))
        {
            (await db.Exercises.SingleAsync(exercise => exercise.Slug == row.Slug, Cancellation)).Retire("Recalled", null, Database.Now);
            await db.SaveChangesAsync(Cancellation);
        }

        var ready = Assert.IsType<HandoutAnswer.Ready>(await Use<MakeHandout>().PrintAsync(Patient.Id, Cancellation));

        Assert.Contains("Yourclinichastakenthisexerciseoutofuse", TextOf(ready), StringComparison.Ordinal);
    }

    [Fact]
    public async Task S02_a_ticket_prints_the_code_once()
    {
        await IssuedAsync();
        var make = Use<MakeHandout>();
        var ticket = await TicketAsync(make);

        var ready = Assert.IsType<HandoutAnswer.Ready>(await make.PrintAsync(Patient.Id, ticket, Cancellation));

        Assert.Contains("Scanthis", TextOf(ready), StringComparison.Ordinal);
        Assert.IsType<HandoutAnswer.NotFound>(await make.PrintAsync(Patient.Id, ticket, Cancellation));
    }

    [Fact]
    public async Task S02_a_ticket_ends_after_two_minutes()
    {
        await IssuedAsync();
        var make = Use<MakeHandout>();
        var ticket = await TicketAsync(make);

        Database.Time.Advance(HandoutTickets.ValidFor);

        Assert.IsType<HandoutAnswer.NotFound>(await make.PrintAsync(Patient.Id, ticket, Cancellation));
    }

    [Fact]
    public async Task S03_the_code_of_a_link_that_has_ended_is_not_printed()
    {
        await IssuedAsync();
        var make = Use<MakeHandout>();
        var ticket = await TicketAsync(make);
        await Use<MakeLink>().MakeAsync(Patient.Id, ShareLink.DefaultDays, asksBirthYear: false, Cancellation);

        Assert.IsType<HandoutAnswer.Refused>(await make.PrintAsync(Patient.Id, ticket, Cancellation));
    }

    [Fact]
    public async Task No_ticket_is_given_for_a_closed_plan()
    {
        await IssuedAsync();
        var secret = await LinkAsync();
        await AssessedAsync(AssessmentFacts.InRemission().WithTemperature(38.4m));

        var (ticket, refused) = await Use<MakeHandout>().OfferAsync(Patient.Id, new HandoutCode(secret, Site), Cancellation);

        Assert.Null(ticket);
        Assert.StartsWith("Nothing was printed.", refused, StringComparison.Ordinal);
    }

    private async Task<Guid> TicketAsync(MakeHandout make)
    {
        var (ticket, refused) = await make.OfferAsync(Patient.Id, new HandoutCode(await LinkAsync(), Site), Cancellation);
        Assert.Null(refused);
        return Assert.NotNull(ticket);
    }

    private async Task<LinkSecret> LinkAsync() =>
        Assert.IsType<MakeLinkOutcome.Made>(await Use<MakeLink>().MakeAsync(Patient.Id, ShareLink.DefaultDays, asksBirthYear: false, Cancellation)).Secret;

    private static string TextOf(HandoutAnswer.Ready ready)
    {
        using var pdf = PdfDocument.Open(ready.Pdf);
        return string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value).Where(letter => !string.IsNullOrWhiteSpace(letter)));
    }
}
