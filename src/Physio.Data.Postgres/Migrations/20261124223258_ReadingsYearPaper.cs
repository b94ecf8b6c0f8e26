using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Physio.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ReadingsYearPaper : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Readings",
                table: "TodayChecks",
                type: "text",
                nullable: false,
                defaultValue: "{\"temperature\":null,\"bloodPressure\":null,\"heartRate\":null}");

            migrationBuilder.AddColumn<bool>(
                name: "AsksBirthYear",
                table: "ShareLinks",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "YearsTried",
                table: "ShareLinks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "BirthYearTries",
                columns: table => new
                {
                    LinkId = table.Column<Guid>(type: "uuid", nullable: false),
                    Visitor = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BirthYearTries", x => new { x.LinkId, x.Visitor });
                    table.ForeignKey(
                        name: "FK_BirthYearTries_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BirthYearTries_ShareLinks_ClinicId_LinkId",
                        columns: x => new { x.ClinicId, x.LinkId },
                        principalTable: "ShareLinks",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperDays",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    PatientId = table.Column<Guid>(type: "uuid", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperDays", x => new { x.PlanId, x.Day });
                    table.ForeignKey(
                        name: "FK_PaperDays_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDays_Patients_ClinicId_PatientId",
                        columns: x => new { x.ClinicId, x.PatientId },
                        principalTable: "Patients",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperDays_Plans_ClinicId_PlanId",
                        columns: x => new { x.ClinicId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaperWeeks",
                columns: table => new
                {
                    PlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Monday = table.Column<DateOnly>(type: "date", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uuid", nullable: false),
                    PatientId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pain = table.Column<int>(type: "integer", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperWeeks", x => new { x.PlanId, x.Monday });
                    table.ForeignKey(
                        name: "FK_PaperWeeks_Clinics_ClinicId",
                        column: x => x.ClinicId,
                        principalTable: "Clinics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperWeeks_Patients_ClinicId_PatientId",
                        columns: x => new { x.ClinicId, x.PatientId },
                        principalTable: "Patients",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaperWeeks_Plans_ClinicId_PlanId",
                        columns: x => new { x.ClinicId, x.PlanId },
                        principalTable: "Plans",
                        principalColumns: new[] { "ClinicId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BirthYearTries_ClinicId_LinkId",
                table: "BirthYearTries",
                columns: new[] { "ClinicId", "LinkId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperDays_ClinicId_PatientId",
                table: "PaperDays",
                columns: new[] { "ClinicId", "PatientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperDays_ClinicId_PlanId",
                table: "PaperDays",
                columns: new[] { "ClinicId", "PlanId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperWeeks_ClinicId_PatientId",
                table: "PaperWeeks",
                columns: new[] { "ClinicId", "PatientId" });

            migrationBuilder.CreateIndex(
                name: "IX_PaperWeeks_ClinicId_PlanId",
                table: "PaperWeeks",
                columns: new[] { "ClinicId", "PlanId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BirthYearTries");

            migrationBuilder.DropTable(
                name: "PaperDays");

            migrationBuilder.DropTable(
                name: "PaperWeeks");

            migrationBuilder.DropColumn(
                name: "Readings",
                table: "TodayChecks");

            migrationBuilder.DropColumn(
                name: "AsksBirthYear",
                table: "ShareLinks");

            migrationBuilder.DropColumn(
                name: "YearsTried",
                table: "ShareLinks");
        }
    }
}
