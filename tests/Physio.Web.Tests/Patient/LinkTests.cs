using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Physio.Domain.Sharing;
using Physio.Web.Tests.PatientPages.Host;

namespace Physio.Web.Tests.PatientPages;

public sealed class LinkTests : PatientPageTests
{
    [Fact]
    public void S01_a_secret_is_256_random_bits_in_43_characters_and_never_comes_twice()
    {
        var secrets = Enumerable.Range(0, 20_000).Select(_ => LinkSecret.New().Text).ToHashSet();

        Assert.Equal(20_000, secrets.Count);
        Assert.All(secrets, secret => Assert.Equal(43, secret.Length));
        var ones = secrets.Sum(secret => System.Buffers.Text.Base64Url.DecodeFromChars(secret).Sum(part => (long)byte.PopCount(part)));
        Assert.InRange(ones / (20_000 * 256.0), 0.497, 0.503);
    }

    [Fact]
    public async Task S02_only_the_hash_of_a_link_is_stored_and_no_log_holds_the_secret()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await phone.ReportAsync(Story, check);

        var link = await AskAsync(db => db.ShareLinks.SingleAsync(Cancellation));
        Assert.Equal(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Story.Secret.Text)), link.SecretHash);
        var stored = await File.ReadAllBytesAsync(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(Database.ConnectionString).DataSource, Cancellation);
        Assert.DoesNotContain(Story.Secret.Text, System.Text.Encoding.Latin1.GetString(stored), StringComparison.Ordinal);
        Assert.DoesNotContain(Story.Secret.Text, Host.Log.OwnText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S03_a_revoked_link_closes_an_open_page_at_once()
    {
        var phone = Host.APhone();
        var (check, _) = await phone.StartSessionAsync(Story);
        await ChangeAsync(async db => (await db.ShareLinks.SingleAsync(Cancellation)).Revoke(Now));

        foreach (var path in new[] { Story.Address, $"{Story.Address}/session/{check:N}", $"{Story.Address}/session/{check:N}/done" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync(path)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await phone.ReportAsync(Story, check)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.AnswerAsync(Story, Guid.NewGuid(), "none")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.PostAsync($"{Story.Address}/opened")).StatusCode);
        Assert.Empty(await AskAsync(db => db.SessionReports.ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task S03_a_link_ends_with_its_last_second_and_with_the_treatment()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);
        Database.Time.SetUtcNow(Story.Link.ExpiresAt.AddSeconds(-1));
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync(Story.Address)).StatusCode);

        await ChangeAsync(async db => (await db.Patients.SingleAsync(Cancellation)).Archive(Now));
        Assert.Equal(HttpStatusCode.NotFound, (await phone.GetAsync(Story.Address)).StatusCode);

        await ChangeAsync(async db => (await db.Patients.SingleAsync(Cancellation)).Restore());
        Database.Time.SetUtcNow(Story.Link.ExpiresAt);
        Assert.Equal(HttpStatusCode.NotFound, (await Host.APhone().GetAsync($"/p/{Story.Secret.Text}")).StatusCode);
    }

    [Fact]
    public async Task S04_without_the_cookie_of_the_link_nobody_reads_a_name()
    {
        var body = await BodyOf(await Host.APhone().GetAsync(Story.Address));

        Assert.DoesNotContain("Maria", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Quittenbaum", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task S04_the_cookie_of_one_link_does_not_open_another()
    {
        var other = await TellAsync("Praxis am Fluss");
        var phone = Host.APhone();
        await phone.OpenAsync(other);
        var request = new HttpRequestMessage(HttpMethod.Get, Story.Address);
        request.Headers.Add("Cookie", $"physio-link={other.Secret.Text}");

        Assert.Equal(HttpStatusCode.NotFound, (await Host.APhone().SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task S05_fifty_visits_of_a_preview_robot_change_nothing()
    {
        var robot = Host.APhone();
        await robot.OpenAsync(Story);
        var before = await StateAsync();
        for (var visit = 0; visit < 50; visit++)
        {
            await robot.OpenAsync(Story);
            await robot.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/p/{Story.Secret.Text}"));
            await robot.SendAsync(new HttpRequestMessage(HttpMethod.Head, Story.Address));
            await robot.GetAsync($"{Story.Address}/session/{Guid.NewGuid():N}");
        }

        Assert.Equal(before, await StateAsync());
        Assert.Null((await AskAsync(db => db.ShareLinks.SingleAsync(Cancellation))).FirstOpenedAt);
    }

    [Fact]
    public async Task S05_a_person_opening_the_page_is_noted_by_a_post()
    {
        var phone = Host.APhone();
        await phone.OpenAsync(Story);

        Assert.Equal(HttpStatusCode.NoContent, (await phone.PostAsync($"{Story.Address}/opened")).StatusCode);
        Database.Time.Advance(TimeSpan.FromHours(1));
        await phone.PostAsync($"{Story.Address}/opened");

        var link = await AskAsync(db => db.ShareLinks.SingleAsync(Cancellation));
        Assert.Equal((Now.AddHours(-1), Now), (link.FirstOpenedAt, link.LastOpenedAt));
    }

    [Fact]
    public async Task S06_dead_revoked_expired_and_invented_links_answer_alike()
    {
        var revoked = await TellAsync("Revoked");
        var expired = await TellAsync("Expired");
        await using (var db = Open(revoked.Clinic.Id))
        {
            (await db.ShareLinks.SingleAsync(Cancellation)).Revoke(Now);
            await db.SaveChangesAsync(Cancellation);
        }

        await using (var db = Open(expired.Clinic.Id))
        {
            (await db.ShareLinks.SingleAsync(Cancellation)).ExpireAfter(1, Now);
            await db.SaveChangesAsync(Cancellation);
        }

        Database.Time.Advance(TimeSpan.FromDays(2));
        string[] paths =
        [
            $"/p/{LinkSecret.New().Text}", $"/p/{revoked.Secret.Text}", $"/p/{expired.Secret.Text}", "/p/short", "/p/with/more", revoked.Address, expired.Address,
            "/plan/nonsense", $"/plan/{Guid.NewGuid()}", $"/plan/{Guid.NewGuid():N}", $"{Story.Address}/session/nonsense", "/plan/a/b/c/d",
        ];
        var answers = new List<string>();
        foreach (var path in paths)
        {
            var answer = await Host.APhone().GetAsync(path);
            var names = string.Join(',', answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key).Order());
            answers.Add($"{(int)answer.StatusCode} {names} {await BodyOf(answer)}");
        }

        Assert.StartsWith("404 ", answers[0], StringComparison.Ordinal);
        Assert.Contains("Ask your clinic for a new link", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task S07_thirty_misses_a_minute_then_the_address_waits_and_no_other_does()
    {
        for (var miss = 0; miss < 30; miss++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await FromAsync("2001:db8:1:2::1", $"/p/{LinkSecret.New().Text}")).StatusCode);
        }

        var blocked = await FromAsync("2001:db8:1:2:ffff::9", $"/p/{Story.Secret.Text}");
        Assert.Equal(HttpStatusCode.TooManyRequests, blocked.StatusCode);
        Assert.InRange(blocked.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.SeeOther, (await FromAsync("2001:db8:1:3::1", $"/p/{Story.Secret.Text}")).StatusCode);

        Database.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.SeeOther, (await FromAsync("2001:db8:1:2::1", $"/p/{Story.Secret.Text}")).StatusCode);
    }

    [Fact]
    public async Task S07_a_live_link_may_be_opened_a_hundred_times()
    {
        for (var visit = 0; visit < 100; visit++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await Host.APhone().GetAsync($"/p/{Story.Secret.Text}")).StatusCode);
        }
    }

    [Fact]
    public async Task S09_the_secret_is_swapped_for_a_cookie_of_this_link_alone()
    {
        var answer = await Host.APhone().GetAsync($"/p/{Story.Secret.Text}");

        Assert.Equal((HttpStatusCode.SeeOther, Story.Address), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith($"physio-link={Story.Secret.Text};", cookie, StringComparison.Ordinal);
        Assert.Contains($"path={Story.Address};", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains($"expires={Story.Link.ExpiresAt:R}", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task S09_over_https_the_cookie_is_secure_and_says_so_in_its_name()
    {
        var phone = Host.APhone("https");
        var page = await phone.OpenAsync(Story);

        var cookie = Assert.Single(phone.Cookies);
        Assert.Equal("__Secure-physio-link", cookie.Name);
        Assert.True(cookie is { Secure: true, HttpOnly: true });
        Assert.Contains("Hello Maria", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Story.Secret.Text, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> FromAsync(string address, string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(PatientHost.AddressHeader, address);
        return await Host.APhone().SendAsync(request);
    }

    /// <summary>The whole content of the database: every table, row by row.</summary>
    private async Task<string> StateAsync()
    {
        await using var db = OpenStory();
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(Database.ConnectionString);
        await connection.OpenAsync(Cancellation);
        var rows = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order())
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of the model's own tables
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            while (await reader.ReadAsync(Cancellation))
            {
                rows.Add(table + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(at).ToString())));
            }
        }

        return string.Join('\n', rows);
    }
}
