using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Physio.Data.Demo;
using Physio.Domain.Sharing;
using Physio.Web.Features.Plans.PrintHandout;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Plans.PrintHandout;

/// <summary>The sheet over HTTP, as a browser fetches it, with the demo clinics.</summary>
public sealed class HandoutEndpointTests(DemoHost host)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_is_a_neutral_file_that_nobody_keeps()
    {
        using var browser = host.Open();
        var patient = await host.PatientWithPlanAsync();
        await browser.SignInAsync(DemoStaff.Therapist, DemoAccounts.Password);

        var answer = await browser.GetAsync($"/patients/{patient.Value}/handout.pdf");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("exercises.pdf", answer.Content.Headers.ContentDisposition.FileName);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("%PDF", (await answer.Content.ReadAsStringAsync(Cancellation))[..4]);
    }

    [Theory]
    [InlineData("handout.pdf")]
    [InlineData("calendar.ics")]
    [InlineData("preview/start")]
    [InlineData("preview/session")]
    [InlineData("preview/red/fever")]
    [InlineData("preview/paper/1.png")]
    public async Task S19_another_clinic_finds_nothing_and_a_stranger_is_sent_to_the_sign_in(string file)
    {
        using var foreign = host.Open();
        using var stranger = host.Open();
        var patient = await host.PatientWithPlanAsync();
        await foreign.SignInAsync(DemoStaff.OtherTherapist, DemoAccounts.Password);

        Assert.Equal(HttpStatusCode.NotFound, (await foreign.GetAsync($"/patients/{patient.Value}/{file}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync($"/patients/{patient.Value}/{file}")).StatusCode);
    }

    [Fact]
    public async Task S02_a_ticket_of_another_sign_in_prints_nothing()
    {
        using var browser = host.Open();
        var patient = await host.PatientWithPlanAsync();
        await browser.SignInAsync(DemoStaff.Therapist, DemoAccounts.Password);
        var ticket = host.Services.GetRequiredService<HandoutTickets>().Issue("somebody else", patient, new HandoutCode(LinkSecret.New(), "http://localhost/"));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/patients/{patient.Value}/handout/{ticket:N}.pdf")).StatusCode);
    }

    [Fact]
    public async Task The_calendar_file_names_nobody()
    {
        using var browser = host.Open();
        var patient = await host.PatientWithPlanAsync();
        await browser.SignInAsync(DemoStaff.Therapist, DemoAccounts.Password);

        var calendar = await browser.ReadAsync($"/patients/{patient.Value}/calendar.ics");

        Assert.StartsWith("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        Assert.Contains("BYDAY=MO,TU,WE,TH,FR,SA,SU", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("/p/", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain(patient.ToString(), calendar, StringComparison.OrdinalIgnoreCase);
    }
}
